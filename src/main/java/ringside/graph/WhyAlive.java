package ringside.graph;

import org.jgrapht.Graph;
import org.jgrapht.alg.shortestpath.BFSShortestPath;
import org.jgrapht.graph.EdgeReversedGraph;
import org.jgrapht.graph.MaskSubgraph;

import ringside.state.Serial;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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
        var paths = paths(topology, new Ref.OfKey(serial), Set.of());
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
                .filter(point -> paths(topology, key, Set.of(point)).isEmpty())
                .toList();
    }

    private static List<List<Edge>> paths(Topology topology, Ref key, Set<Ref> without) {
        if (!topology.has(key)) return List.of();
        var up = new EdgeReversedGraph<>(holding(topology.graph(), without));
        var ways = new BFSShortestPath<>(up).getPaths(key);
        return up.vertexSet().stream()
                .filter(WhyAlive::livesByItself)
                .map(ways::getPath)
                .filter(java.util.Objects::nonNull)
                .sorted(Comparator.comparingInt(found -> found.getLength()))
                .map(found -> found.getEdgeList().reversed())
                .toList();
    }

    private static Graph<Ref, Edge> holding(Graph<Ref, Edge> graph, Set<Ref> without) {
        return new MaskSubgraph<>(
                graph,
                without::contains,
                edge -> !holds(edge.kind()) || without.contains(edge.address()));
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
