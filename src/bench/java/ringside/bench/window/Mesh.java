package ringside.bench.window;

import ringside.graph.Ref;
import ringside.graph.Topology;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// The specimen as nodes with labels and edges between them, for libraries that know no keyrings,
/// each node somewhere in a field of the window's shape: neither library lays out at this size in
/// the time that anybody would wait.
///
/// `doomed` are the nodes that the victim's exit destroys.
record Mesh(List<Node> nodes, List<Edge> edges, Set<String> doomed) {
    static final double WIDTH = 1280;
    static final double HEIGHT = 800;
    private static final long SEED = 11;

    record Node(String id, String label, double x, double y) {}

    record Edge(String id, String from, String to) {}

    static Mesh of(Specimen specimen) {
        var kernel = specimen.kernel();
        var topology = Topology.of(kernel);
        var random = new Random(SEED);
        var nodes = new ArrayList<Node>();
        var doomed = new HashSet<String>();
        for (var ref : topology.things()) {
            var label = label(topology, ref);
            if (label.isEmpty()) continue;
            nodes.add(
                    new Node(
                            id(ref),
                            label,
                            random.nextDouble() * WIDTH,
                            random.nextDouble() * HEIGHT));
            if (label.startsWith("doomed:")) doomed.add(id(ref));
        }
        doomed.add(id(new Ref.OfProcess(Specimen.VICTIM)));
        return new Mesh(nodes, edges(topology, nodes), doomed);
    }

    private static List<Edge> edges(Topology topology, List<Node> nodes) {
        var known = new HashSet<>(nodes.stream().map(Node::id).toList());
        var edges = new ArrayList<Edge>();
        for (var edge : topology.graph().edgeSet()) {
            var from = id(end(topology, edge.from()));
            var to = id(end(topology, edge.to()));
            if (known.contains(from) && known.contains(to) && !from.equals(to))
                edges.add(new Edge("e" + edges.size(), from, to));
        }
        return edges;
    }

    private static String label(Topology topology, Ref ref) {
        return switch (ref) {
            case Ref.OfProcess(var pid) ->
                    topology.kernel().process(pid).map(it -> pid + " " + it.comm()).orElse("");
            case Ref.OfKey(var serial) ->
                    topology.kernel()
                            .key(serial)
                            .map(key -> key.description().toString())
                            .orElse("");
            case Ref.OfTask _, Ref.OfSlot _, Ref.OfLink _ -> "";
            case Ref.OfUser _, Ref.OfFile _, Ref.OfNamespace _ -> "";
        };
    }

    /// The box at which an edge ends: a slot's is its process's.
    private static Ref end(Topology topology, Ref end) {
        return switch (end) {
            case Ref.OfSlot(var tid, _) -> process(topology, tid);
            case Ref.OfTask(var tid) -> process(topology, tid);
            case Ref.OfProcess _, Ref.OfKey _, Ref.OfFile _, Ref.OfLink _ -> end;
            case Ref.OfUser _, Ref.OfNamespace _ -> end;
        };
    }

    private static Ref process(Topology topology, int tid) {
        return new Ref.OfProcess(topology.kernel().task(tid).map(task -> task.pid()).orElse(tid));
    }

    private static String id(Ref ref) {
        return ref.toString();
    }
}
