package ringside.picture;

import ringside.call.Call;
import ringside.call.Event;
import ringside.graph.Edge;
import ringside.graph.Ref;
import ringside.graph.Topology;
import ringside.state.Serial;
import ringside.words.Words;

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
            return Words.say("picture.film.ends", names(before.topology(), gone), gone.size());
        var refused = events.stream().anyMatch(Event.Refused.class::isInstance);
        var verb = call.bare().getClass().getSimpleName().replaceAll("([a-z])([A-Z])", "$1 $2");
        var who = call.task() == 0 ? "" : who(call) + ": ";
        var deed = who + verb.toLowerCase(Locale.ROOT);
        return refused ? Words.say("picture.film.refused", deed) : deed;
    }

    /// Who calls, as `1002 mutt`.
    String who(Call call) {
        return name(before.topology(), new Ref.OfTask(call.task()));
    }

    String verdict(Change change) {
        var doomed = change.layers.isEmpty() ? List.<Serial>of() : change.layers.getFirst();
        var lost =
                doomed.isEmpty() ? "" : Words.say("picture.film.lost", keys(doomed), doomed.size());
        var kept =
                change.survivors().isEmpty()
                        ? ""
                        : Words.say(
                                "picture.film.kept",
                                keys(change.survivors()),
                                change.survivors().size());
        return lost + (lost.isEmpty() || kept.isEmpty() ? "" : "; ") + kept;
    }

    String collected(List<Serial> layer, int more) {
        return Words.say("picture.film.destroyed", keys(layer), layer.size(), more);
    }

    String appeared(List<Ref> refs) {
        return Words.say("picture.film.appears", names(after.topology(), refs), refs.size());
    }

    String grown(List<Edge> edges) {
        var first = name(after.topology(), edges.getFirst().from());
        var held = name(after.topology(), edges.getFirst().to());
        return Words.say("picture.film.holds", first, held, edges.size() - 1);
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
        return Words.say(
                "picture.kept", holders.size(), some + (named.size() > NAMED ? ", …" : ""));
    }

    private String keys(List<Serial> serials) {
        return names(before.topology(), serials.stream().<Ref>map(Ref.OfKey::new).toList());
    }

    private static String names(Topology topology, List<Ref> refs) {
        var some = refs.subList(0, Math.min(NAMED, refs.size())).stream();
        var named = String.join(", ", some.map(ref -> name(topology, ref)).toList());
        var more = refs.size() - NAMED;
        return more > 0 ? Words.say("picture.more", named, more) : named;
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
            case Ref.OfFile _ -> Words.say("picture.file");
            case Ref.OfNamespace _ -> Words.say("picture.register");
        };
    }

    private static String task(Topology topology, int tid) {
        var pid = topology.kernel().task(tid).map(it -> it.pid()).orElse(tid);
        return name(topology, new Ref.OfProcess(pid));
    }
}
