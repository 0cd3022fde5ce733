package ringside.picture;

import ringside.graph.Edge;
import ringside.graph.Ref;
import ringside.layout.Box;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Decides where each reference leaves its holder and enters what it holds: out of ports and right
/// sides, into left sides, and never two on one point where a side has room.
final class Wiring {
    private static final double SPREAD = 8;
    private static final double PORT = 6;
    /// Where the round corner of a process is, from its right and its lower edge.
    private static final double CORNER = 3;

    private final Scene scene;

    Wiring(Scene scene) {
        this.scene = scene;
    }

    List<Wire> wires() {
        var wires = new ArrayList<Wire>();
        for (var edge : scene.topology().graph().edgeSet()) wire(edge).ifPresent(wires::add);
        return spread(wires);
    }

    private Optional<Wire> wire(Edge edge) {
        var drawn = edge.kind().counted() && !hangs(edge);
        var from = scene.at(edge.from());
        var to = scene.at(edge.to());
        if (!drawn || from.isEmpty() || to.isEmpty()) return Optional.empty();
        return Optional.of(wire(edge, from.get(), to.get()));
    }

    /// Whether the link is shown by an elbow to a list entry instead.
    private boolean hangs(Edge edge) {
        return scene.places().hangsUnder(edge.to()).filter(edge.from()::equals).isPresent();
    }

    static Wire wire(Edge edge, Box from, Box to) {
        if (edge.from() instanceof Ref.OfSlot) {
            var start = new Curve.Point(from.centerX() + PORT * from.width() / 12, from.centerY());
            return new Wire(edge, start, left(to), true, true);
        }
        if (to.x() >= from.right()) return new Wire(edge, out(edge, from), left(to), true, true);
        if (to.right() <= from.x()) return new Wire(edge, left(from), right(to), false, false);
        return Math.abs(from.x() - to.x()) < Math.abs(from.right() - to.right())
                ? new Wire(edge, left(from), left(to), false, true)
                : new Wire(edge, right(from), right(to), true, false);
    }

    /// The right side of a process belongs to the ports of its slots; what else it refers to leaves
    /// below them.
    private static Curve.Point out(Edge edge, Box from) {
        return switch (edge.from()) {
            case Ref.OfTask _, Ref.OfProcess _ ->
                    new Curve.Point(from.right() - CORNER, from.bottom() - CORNER);
            case Ref.OfKey _, Ref.OfSlot _, Ref.OfLink _, Ref.OfUser _, Ref.OfFile _ -> right(from);
            case Ref.OfNamespace _ -> right(from);
        };
    }

    private static Curve.Point left(Box box) {
        return new Curve.Point(box.x(), box.centerY());
    }

    private static Curve.Point right(Box box) {
        return new Curve.Point(box.right(), box.centerY());
    }

    /// One side of a box.
    private record Side(Ref ref, boolean left) {}

    /// An end of a wire, and how high its other end is.
    private record End(int wire, boolean arriving, double other) {}

    /// Ends on one side get heights in the order of their other ends, so that they do not cross.
    private static List<Wire> spread(List<Wire> wires) {
        var sides = new LinkedHashMap<Side, List<End>>();
        for (var at = 0; at < wires.size(); at++) {
            var wire = wires.get(at);
            enter(sides, wire.edge().to(), wire.enterLeft(), new End(at, true, wire.from().y()));
            if (!(wire.edge().from() instanceof Ref.OfSlot))
                enter(
                        sides,
                        wire.edge().from(),
                        !wire.leaveRight(),
                        new End(at, false, wire.to().y()));
        }
        var result = new ArrayList<>(wires);
        for (var ends : sides.values()) place(ends, result);
        return result;
    }

    private static void enter(Map<Side, List<End>> sides, Ref ref, boolean left, End end) {
        sides.computeIfAbsent(new Side(ref, left), _ -> new ArrayList<>()).add(end);
    }

    private static void place(List<End> ends, List<Wire> wires) {
        ends.sort(Comparator.comparingDouble(End::other).thenComparingInt(End::wire));
        var room = ends.size() == 1 ? 0 : Math.min(SPREAD, 26.0 / (ends.size() - 1));
        for (var i = 0; i < ends.size(); i++) {
            var end = ends.get(i);
            var shift = (i - (ends.size() - 1) / 2.0) * room;
            var wire = wires.get(end.wire());
            wires.set(
                    end.wire(),
                    end.arriving()
                            ? wire.arriving(wire.to().y() + shift)
                            : wire.leaving(wire.from().y() + shift));
        }
    }
}
