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

    private final Scene scene;

    Wiring(Scene scene) {
        this.scene = scene;
    }

    List<Wire> wires() {
        var wires = new ArrayList<Wire>();
        for (var edge : scene.topology().graph().edgeSet()) wire(edge).ifPresent(wires::add);
        return leaving(arriving(wires));
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
        if (to.x() >= from.right()) return new Wire(edge, right(from), left(to), true, true);
        if (to.right() <= from.x()) return new Wire(edge, left(from), right(to), false, false);
        return new Wire(edge, right(from), right(to), true, false);
    }

    private static Curve.Point left(Box box) {
        return new Curve.Point(box.x(), box.centerY());
    }

    private static Curve.Point right(Box box) {
        return new Curve.Point(box.right(), box.centerY());
    }

    private record Side(Ref ref, boolean left) {}

    private List<Wire> arriving(List<Wire> wires) {
        var sides = new LinkedHashMap<Side, List<Wire>>();
        for (var wire : wires) {
            var side = new Side(wire.edge().to(), wire.enterLeft());
            sides.computeIfAbsent(side, _ -> new ArrayList<>()).add(wire);
        }
        return spread(sides, Comparator.comparingDouble(w -> w.from().y()), true);
    }

    private List<Wire> leaving(List<Wire> wires) {
        var sides = new LinkedHashMap<Side, List<Wire>>();
        for (var wire : wires) {
            var side = new Side(wire.edge().from(), !wire.leaveRight());
            sides.computeIfAbsent(side, _ -> new ArrayList<>()).add(wire);
        }
        return spread(sides, Comparator.comparingDouble(w -> w.to().y()), false);
    }

    private List<Wire> spread(
            Map<Side, List<Wire>> sides, Comparator<Wire> order, boolean arriving) {
        var result = new ArrayList<Wire>();
        for (var group : sides.values()) {
            group.sort(order);
            var fixed = !arriving && group.getFirst().edge().from() instanceof Ref.OfSlot;
            var room = group.size() == 1 || fixed ? 0 : Math.min(SPREAD, 26.0 / (group.size() - 1));
            for (var i = 0; i < group.size(); i++) {
                var shift = (i - (group.size() - 1) / 2.0) * room;
                var wire = group.get(i);
                result.add(
                        arriving
                                ? wire.arriving(wire.to().y() + shift)
                                : wire.leaving(wire.from().y() + shift));
            }
        }
        return result;
    }
}
