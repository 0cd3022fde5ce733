package ringside.layout;

import ringside.graph.Edge;
import ringside.graph.Ref;
import ringside.graph.Topology;
import ringside.state.Kernel;

import java.util.List;

/// What the lanes must know of who holds what.
interface Holding {
    Kernel kernel();

    /// The rings that link a key, in the kernel's order.
    List<Ref> linking(Ref key);

    /// Whether a ring is one of a user's that a register keeps.
    boolean isRecorded(Ref ring);

    /// As a graph tells it.
    record Woven(Topology topology) implements Holding {
        @Override
        public Kernel kernel() {
            return topology.kernel();
        }

        @Override
        public List<Ref> linking(Ref key) {
            return topology.holders(key).stream()
                    .filter(edge -> edge.kind() == Edge.Kind.LINKS)
                    .map(Edge::from)
                    .toList();
        }

        @Override
        public boolean isRecorded(Ref ring) {
            return topology.holders(ring).stream()
                    .anyMatch(edge -> edge.kind() == Edge.Kind.RECORDS);
        }
    }
}
