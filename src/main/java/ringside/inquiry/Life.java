package ringside.inquiry;

import ringside.graph.Alive;
import ringside.graph.Doom;
import ringside.graph.Edge;
import ringside.graph.Ref;
import ringside.graph.Topology;
import ringside.graph.WhyAlive;
import ringside.state.Serial;
import ringside.words.Words;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Why something is alive and what hangs on it, in sentences, and the ways to it through the
/// picture: `way` has every thing and reference on the shortest paths.
public record Life(String heading, List<String> sentences, Set<Ref> way) {
    /// Ways that are painted; more of them would only be a colour.
    private static final int PAINTED = 40;

    public Life {
        sentences = List.copyOf(sentences);
    }

    /// A slot and a link are asked about what they hold; what lives by itself, about what hangs on
    /// it.
    public static Life of(Topology now, Ref ref) {
        return key(now, ref)
                .map(key -> of(now, WhyAlive.of(now, key)))
                .orElseGet(() -> itself(now, ref));
    }

    private static Optional<Serial> key(Topology now, Ref ref) {
        return switch (ref) {
            case Ref.OfKey(var serial) -> Optional.of(serial);
            case Ref.OfLink(_, var serial) -> Optional.of(serial);
            case Ref.OfSlot(var tid, var slot) ->
                    now.kernel()
                            .task(tid)
                            .map(task -> task.cred().ring(slot))
                            .filter(Serial::isSome);
            case Ref.OfProcess _, Ref.OfTask _, Ref.OfUser _, Ref.OfFile _, Ref.OfNamespace _ ->
                    Optional.empty();
        };
    }

    private static Life itself(Topology now, Ref ref) {
        var names = new Naming(now.kernel());
        var hangs = Doom.ifGone(now, ref).destroyed();
        return new Life(
                Words.say("life.itself", names.of(ref)), List.of(hanging(names, hangs)), Set.of());
    }

    private static Life of(Topology now, Alive alive) {
        var names = new Naming(now.kernel());
        var told = new ArrayList<String>();
        if (!alive.paths().isEmpty()) {
            told.add(Words.say("life.path", said(alive.path(), names)));
            told.add(reached(alive));
        }
        if (alive.others() > 0) told.add(Words.say("life.unnamed", alive.others()));
        told.add(single(alive, names));
        var hangs = Doom.ifGone(now, new Ref.OfKey(alive.key())).destroyed();
        if (!hangs.isEmpty()) told.add(hanging(names, hangs));
        return new Life(
                Words.say("life.alive", names.key(alive.key()), alive.refs()), told, way(alive));
    }

    /// How many things of each sort keep it alive.
    private static String reached(Alive alive) {
        var roots = alive.paths().stream().map(path -> path.getFirst().from()).toList();
        var files = (int) roots.stream().filter(Ref.OfFile.class::isInstance).count();
        var registers = (int) roots.stream().filter(Ref.OfNamespace.class::isInstance).count();
        return Words.say("life.reached", roots.size() - files - registers, files, registers);
    }

    private static String single(Alive alive, Naming names) {
        if (alive.singlePoints().isEmpty()) return Words.say("life.no-single");
        return Words.say(
                "life.single",
                Naming.some(alive.singlePoints().stream().map(names::of).toList()),
                alive.singlePoints().size());
    }

    private static String hanging(Naming names, List<Serial> hangs) {
        return hangs.isEmpty()
                ? Words.say("life.nothing-hangs")
                : Words.say("life.hangs", names.keys(hangs), hangs.size());
    }

    /// `1002 mutt → @s of 1002 mutt → “_ses” → “mail”`.
    public static String said(List<Edge> path, Naming names) {
        var first = names.of(path.getFirst().from());
        return path.stream()
                .map(edge -> names.of(edge.to()))
                .collect(Collectors.joining(" → ", first + " → ", ""));
    }

    private static Set<Ref> way(Alive alive) {
        var way = new LinkedHashSet<Ref>();
        for (var path : alive.paths().stream().limit(PAINTED).toList())
            for (var edge : path) {
                way.add(edge.from());
                way.add(edge.address());
                way.add(edge.to());
                if (edge.from() instanceof Ref.OfTask(var tid)) way.add(new Ref.OfProcess(tid));
            }
        return Set.copyOf(way);
    }
}
