package ringside.graph;

import ringside.state.Serial;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Answers why a key is alive, by walking from the key up to its holders until something lives by
/// itself: a thread, an open file, a user namespace.
///
/// Only what really holds is walked; that a ring belongs to a user record by name keeps nothing
/// alive.
public final class WhyAlive {
    private WhyAlive() {}

    /// The answer for one key; a key that does not exist has no references and no path.
    public static Alive of(Topology topology, Serial serial) {
        var refs = topology.kernel().key(serial).map(key -> key.refs()).orElse(0);
        var references = topology.references(serial);
        var paths = paths(topology, new Ref.OfKey(serial));
        var unnamed = refs != references.size() || paths.isEmpty();
        return new Alive(
                serial,
                refs,
                references,
                paths,
                unnamed ? List.of() : single(topology, paths.getFirst()));
    }

    /// Whatever every path must cross lies on the shortest one, so only that needs to be tried.
    private static List<Ref> single(Topology topology, List<Edge> path) {
        var key = path.getLast().to();
        var candidates = new LinkedHashSet<Ref>();
        for (var edge : path) {
            if (!(edge.from() instanceof Ref.OfNamespace)) candidates.add(edge.from());
            candidates.add(edge.address());
        }
        return candidates.stream()
                .filter(point -> !point.equals(key))
                .filter(point -> !lives(topology, key, point))
                .toList();
    }

    /// Whether something else holds the key when a point of the picture is gone.
    private static boolean lives(Topology topology, Ref key, Ref point) {
        return ways(topology, key, Optional.of(point)).keySet().stream()
                .anyMatch(WhyAlive::livesByItself);
    }

    private static List<List<Edge>> paths(Topology topology, Ref key) {
        var ways = ways(topology, key, Optional.empty());
        return topology.things().stream()
                .filter(ref -> livesByItself(ref) && ways.containsKey(ref))
                .map(root -> path(ways, root))
                .sorted(Comparator.comparingInt(List::size))
                .toList();
    }

    /// From a holder down to the key.
    private static List<Edge> path(Map<Ref, Edge> ways, Ref root) {
        var path = new ArrayList<Edge>();
        for (var edge = ways.get(root); edge != null; edge = ways.get(edge.to())) path.add(edge);
        return List.copyOf(path);
    }

    /// The holders of a key, near and far, each with the first edge of its shortest way down to it;
    /// as if `without` were not there, and then only as far as the first that lives by itself.
    private static Map<Ref, Edge> ways(Topology topology, Ref key, Optional<Ref> without) {
        var ways = new HashMap<Ref, Edge>();
        if (!topology.has(key)) return ways;
        var waiting = new ArrayDeque<Ref>(List.of(key));
        while (!waiting.isEmpty())
            for (var edge : topology.graph().incomingEdgesOf(waiting.remove())) {
                var from = edge.from();
                if (from.equals(key) || !holds(edge, without)) continue;
                if (ways.putIfAbsent(from, edge) != null) continue;
                if (without.isPresent() && livesByItself(from)) return ways;
                waiting.add(from);
            }
        return ways;
    }

    private static boolean holds(Edge edge, Optional<Ref> without) {
        return holds(edge.kind())
                && without.filter(it -> it.equals(edge.from()) || it.equals(edge.address()))
                        .isEmpty();
    }

    private static boolean holds(Edge.Kind kind) {
        return kind.counted() || kind == Edge.Kind.PART;
    }

    private static boolean livesByItself(Ref ref) {
        return switch (ref) {
            case Ref.OfTask _, Ref.OfFile _, Ref.OfNamespace _ -> true;
            case Ref.OfProcess _, Ref.OfSlot _, Ref.OfKey _, Ref.OfLink _, Ref.OfUser _ -> false;
        };
    }
}
