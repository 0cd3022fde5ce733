package ringside.graph;

import org.jgrapht.Graph;
import org.jgrapht.graph.AsUnmodifiableGraph;

import ringside.state.Kernel;
import ringside.state.Serial;

import java.util.List;
import java.util.Set;

/// One moment of the kernel as a graph of holders and held things.
///
/// Its law, the law of references: for each key the counted edges that enter it are exactly as many
/// as [ringside.state.Key#refs], and each says in words who holds the key. Vertices and edges come
/// in a fixed order, so equal kernels give equal walks.
public final class Topology {
    private final Kernel kernel;
    private final Graph<Ref, Edge> graph;

    private Topology(Kernel kernel, Graph<Ref, Edge> graph) {
        this.kernel = kernel;
        this.graph = new AsUnmodifiableGraph<>(graph);
    }

    /// The graph of a kernel whose past is unknown.
    public static Topology of(Kernel kernel) {
        return of(kernel, Provenance.NONE);
    }

    /// The graph of a kernel whose slots have a known past, which the reasons then tell.
    public static Topology of(Kernel kernel, Provenance provenance) {
        return new Topology(kernel, new Weaver(kernel, provenance).weave());
    }

    /// What one holder holds in a kernel, without weaving the rest; a thread's slots count as its
    /// own.
    static List<Edge> held(Kernel kernel, Ref holder) {
        return new Weaver(kernel, Provenance.NONE).held(holder);
    }

    public Kernel kernel() {
        return kernel;
    }

    /// The graph itself; it cannot be changed.
    public Graph<Ref, Edge> graph() {
        return graph;
    }

    /// Everything that exists at this moment, in a fixed order.
    public Set<Ref> things() {
        return graph.vertexSet();
    }

    /// The uids that own a task or have rings of their own, in order.
    public List<Ref.OfUser> users() {
        return things().stream()
                .filter(Ref.OfUser.class::isInstance)
                .map(Ref.OfUser.class::cast)
                .sorted()
                .toList();
    }

    public boolean has(Ref ref) {
        return graph.containsVertex(ref);
    }

    /// The edges that enter this thing; none for what does not exist.
    public List<Edge> holders(Ref ref) {
        return has(ref) ? List.copyOf(graph.incomingEdgesOf(ref)) : List.of();
    }

    /// The edges that leave this thing; none for what does not exist.
    public List<Edge> held(Ref ref) {
        return has(ref) ? List.copyOf(graph.outgoingEdgesOf(ref)) : List.of();
    }

    /// The named references of a key: as many as the kernel counts.
    public List<Edge> references(Serial key) {
        return holders(new Ref.OfKey(key)).stream().filter(edge -> edge.kind().counted()).toList();
    }
}
