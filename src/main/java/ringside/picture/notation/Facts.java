package ringside.picture.notation;

import ringside.graph.Edge;
import ringside.graph.Ref;
import ringside.picture.Type;
import ringside.state.Flag;
import ringside.state.Ids;
import ringside.state.Kernel;
import ringside.state.Key;
import ringside.state.KeyState;
import ringside.state.Process;
import ringside.state.Task;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Everything that a notation says about a thing or an edge, as named values. The names are those
/// of the schema that ships (`/ringside/schema/picture.schema.json`), which says what they mean.
///
/// Law: payloads are no fact; of them only the length is known.
final class Facts {
    private final Chart chart;
    private final Kernel kernel;

    Facts(Chart chart) {
        this.chart = chart;
        this.kernel = chart.topology().kernel();
    }

    Json.Members of(Ref ref) {
        var known =
                Json.object()
                        .with("id", ref.id())
                        .with("kind", kind(ref))
                        .with("label", chart.label(ref))
                        .with("title", chart.titles().getOrDefault(ref, chart.label(ref)));
        var facts =
                switch (ref) {
                    case Ref.OfProcess(var pid) ->
                            kernel.process(pid).map(it -> process(known, it)).orElse(known);
                    case Ref.OfTask(var tid) ->
                            kernel.task(tid).map(it -> task(known, it)).orElse(known);
                    case Ref.OfSlot(var tid, var slot) ->
                            known.with("tid", tid).with("slot", word(slot));
                    case Ref.OfKey(var serial) ->
                            kernel.key(serial).map(it -> key(known, it)).orElse(known);
                    case Ref.OfUser(var uid) -> user(known, uid);
                    case Ref.OfFile(var number) -> file(known, number);
                    case Ref.OfNamespace(var number) -> known.with("number", number);
                    case Ref.OfLink _ -> known;
                };
        var fresh = chart.fresh().get(ref);
        return fresh == null ? facts : facts.with("mark", fresh);
    }

    /// An edge; `id` is unique among edges, as a holder may hold one thing twice.
    Json.Members of(Edge edge, int number) {
        var fresh = edge.kind().counted() ? chart.fresh().get(edge.address()) : null;
        var told =
                Json.object()
                        .with("id", "edge-" + number)
                        .with("from", edge.from().id())
                        .with("to", edge.to().id())
                        .with("kind", word(edge.kind()))
                        .with("counted", new Json.Flag(edge.kind().counted()))
                        .with("reason", Type.visible(edge.reason()));
        return fresh == null ? told : told.with("mark", fresh);
    }

    /// The word of [#of]'s `kind`: that of the address, but that rings are told from other keys.
    String kind(Ref ref) {
        if (!(ref instanceof Ref.OfKey(var serial))) return word(ref.kind());
        return kernel.key(serial).filter(Key::isRing).isPresent() ? "keyring" : "key";
    }

    private Json.Members process(Json.Members facts, Process process) {
        var told =
                facts.with("pid", process.pid())
                        .with("parent", process.parent())
                        .with("command", Type.visible(process.comm()));
        return kernel.task(process.pid())
                .map(leader -> ids(told, leader.cred().uid(), leader.cred().gid()))
                .orElse(told);
    }

    private static Json.Members task(Json.Members facts, Task task) {
        var told = facts.with("tid", task.tid()).with("pid", task.pid());
        return ids(told, task.cred().uid(), task.cred().gid());
    }

    private static Json.Members ids(Json.Members facts, Ids uid, Ids gid) {
        return facts.with("uid", unsigned(uid.real()))
                .with("euid", unsigned(uid.effective()))
                .with("gid", unsigned(gid.real()))
                .with("egid", unsigned(gid.effective()));
    }

    private Json.Members key(Json.Members facts, Key key) {
        var told =
                facts.with("serial", key.serial().value())
                        .with("hex", key.serial().hex())
                        .with("type", Type.visible(key.type().text()))
                        .with("description", Type.visible(key.description()))
                        .with("uid", unsigned(key.owner().uid()))
                        .with("gid", key.owner().hasGroup() ? unsigned(key.owner().gid()) : -1)
                        .with("perm", key.perm().toString())
                        .with("refs", key.refs())
                        .with("quota_bytes", key.charge().bytes())
                        .with("states", Json.texts(states(key)));
        if (key.isRing())
            told = told.with("ring", word(chart.hue(key))).with("links", key.links().size());
        else told = told.with("payload_bytes", key.payload().size());
        if (key.state() instanceof KeyState.Negative(var error))
            told = told.with("error", error.name());
        if (key.expiry() == Key.NEVER) return told;
        return told.with("expires_in", Math.max(0, key.expiry() - kernel.now()));
    }

    /// What is out of the ordinary, by the words of the schema.
    private List<String> states(Key key) {
        var words = new ArrayList<String>();
        if (key.state() instanceof KeyState.Uninstantiated) words.add("under-construction");
        if (key.state() instanceof KeyState.Negative) words.add("negative");
        if (key.has(Flag.INVALIDATED)) words.add("invalidated");
        if (key.has(Flag.REVOKED)) words.add("revoked");
        else if (key.expired(kernel.now())) words.add("expired");
        if (key.refs() == 0) words.add("unreferenced");
        return words;
    }

    private Json.Members user(Json.Members facts, int uid) {
        var record = kernel.user(uid);
        var name = chart.users().get(uid);
        var told = facts.with("uid", unsigned(uid));
        return (name == null ? told : told.with("name", Type.visible(name)))
                .with("keys", record.keys())
                .with("quota_keys", record.quotaKeys())
                .with("quota_bytes", record.quotaBytes())
                .with("most_keys", kernel.limits().keys(uid))
                .with("most_bytes", kernel.limits().bytes(uid));
    }

    private Json.Members file(Json.Members facts, int number) {
        var told = facts.with("number", number);
        var file = kernel.files().get(number);
        return file == null ? told : told.with("path", Type.visible(file.path()));
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static long unsigned(int id) {
        return Integer.toUnsignedLong(id);
    }
}
