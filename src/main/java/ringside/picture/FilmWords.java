package ringside.picture;

import ringside.call.Call;
import ringside.call.Event;
import ringside.graph.Edge;
import ringside.graph.Ref;
import ringside.graph.Topology;
import ringside.state.Serial;

import java.util.List;
import java.util.Locale;

/// The sentences of a film, and the names by which people know holders.
final class FilmWords {
    private static final int NAMED = 2;

    private final View before;
    private final View after;

    FilmWords(View before, View after) {
        this.before = before;
        this.after = after;
    }

    String cause(Call call, List<Event> events, Change change) {
        var gone = change.goneProcesses();
        if (!gone.isEmpty())
            return names(before.topology(), gone) + (gone.size() == 1 ? " ends" : " end");
        var refused = events.stream().anyMatch(Event.Refused.class::isInstance);
        var verb = call.bare().getClass().getSimpleName().replaceAll("([a-z])([A-Z])", "$1 $2");
        var who = call.task() == 0 ? "" : who(call) + ": ";
        return who + verb.toLowerCase(Locale.ROOT) + (refused ? ", refused" : "");
    }

    /// Who calls, as `1002 mutt`.
    String who(Call call) {
        return name(before.topology(), new Ref.OfTask(call.task()));
    }

    String verdict(Change change) {
        var doomed = change.layers.isEmpty() ? List.<Serial>of() : change.layers.getFirst();
        var lost =
                doomed.isEmpty()
                        ? ""
                        : keys(doomed)
                                + (doomed.size() == 1 ? " has" : " have")
                                + " no reference left";
        var kept =
                change.survivors().isEmpty()
                        ? ""
                        : keys(change.survivors())
                                + (change.survivors().size() == 1 ? " is kept" : " are kept");
        return lost + (lost.isEmpty() || kept.isEmpty() ? "" : "; ") + kept;
    }

    String collected(List<Serial> layer, int more) {
        var rest = more == 0 ? "" : ", and " + more + " more";
        return keys(layer) + (layer.size() == 1 ? " is" : " are") + " destroyed" + rest;
    }

    String appeared(List<Ref> refs) {
        return names(after.topology(), refs) + (refs.size() == 1 ? " appears" : " appear");
    }

    String grown(List<Edge> edges) {
        var first = name(after.topology(), edges.getFirst().from());
        var held = name(after.topology(), edges.getFirst().to());
        var more = edges.size() == 1 ? "" : ", and " + (edges.size() - 1) + " more references";
        return first + " holds " + held + more;
    }

    /// `kept by 2: 1001 vim, register`.
    String kept(Serial serial) {
        var holders = after.topology().references(serial);
        var named =
                holders.stream()
                        .map(edge -> name(after.topology(), edge.from()))
                        .distinct()
                        .toList();
        var some = String.join(", ", named.subList(0, Math.min(NAMED, named.size())));
        return "kept by " + holders.size() + ": " + some + (named.size() > NAMED ? ", …" : "");
    }

    private String keys(List<Serial> serials) {
        return names(before.topology(), serials.stream().<Ref>map(Ref.OfKey::new).toList());
    }

    private static String names(Topology topology, List<Ref> refs) {
        var some = refs.subList(0, Math.min(NAMED, refs.size())).stream();
        var named = String.join(", ", some.map(ref -> name(topology, ref)).toList());
        var more = refs.size() - NAMED;
        return more > 0 ? named + " and " + more + " more" : named;
    }

    private static String name(Topology topology, Ref ref) {
        var kernel = topology.kernel();
        return switch (ref) {
            case Ref.OfProcess(var pid) ->
                    kernel.process(pid).map(it -> pid + " " + it.comm()).orElse("" + pid);
            case Ref.OfTask(var tid) -> task(topology, tid);
            case Ref.OfSlot(var tid, _) -> task(topology, tid);
            case Ref.OfKey(var serial) ->
                    kernel.key(serial)
                            .map(it -> Type.fit(Type.visible(it.description()), Role.BODY, 12, 200))
                            .orElse(serial.hex());
            case Ref.OfLink(var ring, _) -> name(topology, new Ref.OfKey(ring));
            case Ref.OfUser(var uid) -> "uid " + Integer.toUnsignedString(uid);
            case Ref.OfFile _ -> "open file";
            case Ref.OfNamespace _ -> "register";
        };
    }

    private static String task(Topology topology, int tid) {
        var pid = topology.kernel().task(tid).map(it -> it.pid()).orElse(tid);
        return name(topology, new Ref.OfProcess(pid));
    }
}
