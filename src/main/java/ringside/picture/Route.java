package ringside.picture;

import ringside.layout.Box;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;

/// Finds the curve of a reference: a single bow where nothing is in the way, else a bow into a free
/// corridor, along it, and a bow out. It gives up and crosses a box rather than wander far.
final class Route {
    private static final double BEND = 40;

    /// How far a loop beside its lane reaches, as its control points do.
    private static final double REACH = 26;

    /// So many corridors are looked at.
    private static final int PATIENCE = 40;

    private final Obstacles obstacles;

    Route(Obstacles obstacles) {
        this.obstacles = obstacles;
    }

    /// The way of a reference on whichever sides it leaves and enters.
    Curve of(Wire wire, Curve.Point to, Set<Box> ends) {
        return wire.leaveRight() == wire.enterLeft()
                ? between(wire.from(), to, ends)
                : loop(wire.from(), to, wire.leaveRight());
    }

    private Curve between(Curve.Point from, Curve.Point to, Set<Box> ends) {
        var bow = bow(from, to);
        var hit = obstacles.hit(bow, ends);
        return hit.isEmpty() ? bow : new Search(from, to, ends).around(hit).orElse(bow);
    }

    /// Looks for a free corridor, the shortest way first; what is in the way of one shows where
    /// there may be others.
    private final class Search {
        private final Curve.Point from;
        private final Curve.Point to;
        private final Set<Box> ends;
        private final Set<Box> known = new HashSet<>();
        private final Set<Double> tried = new HashSet<>();
        private final PriorityQueue<Double> heights;

        Search(Curve.Point from, Curve.Point to, Set<Box> ends) {
            this.from = from;
            this.to = to;
            this.ends = ends;
            heights =
                    new PriorityQueue<>(
                            Comparator.comparingDouble(this::detour)
                                    .thenComparingDouble(this::turn)
                                    .thenComparingDouble(y -> y));
        }

        private double detour(double y) {
            return Math.abs(y - from.y()) + Math.abs(y - to.y());
        }

        private double turn(double y) {
            return Math.min(Math.abs(y - from.y()), Math.abs(y - to.y()));
        }

        Optional<Curve> around(Set<Box> hit) {
            heights.add(from.y());
            heights.add(to.y());
            hit.forEach(this::beside);
            while (!heights.isEmpty() && tried.size() < PATIENCE) {
                var y = heights.poll();
                if (!tried.add(y)) continue;
                var curve = along(from, to, y);
                var blocked = obstacles.first(curve, ends);
                if (blocked.isEmpty()) return Optional.of(curve);
                beside(blocked.get().box());
            }
            return Optional.empty();
        }

        private void beside(Box box) {
            if (!known.add(box)) return;
            var room = obstacles.room(box);
            heights.add(room.y() - 1);
            heights.add(room.bottom() + 1);
        }
    }

    /// One S-shaped bow.
    private static Curve bow(Curve.Point from, Curve.Point to) {
        var middle = (from.x() + to.x()) / 2;
        return Curve.from(from.x(), from.y())
                .cubic(middle, from.y(), middle, to.y(), to.x(), to.y());
    }

    private static Curve along(Curve.Point from, Curve.Point to, double y) {
        var bend =
                Math.copySign(Math.min(BEND, Math.abs(to.x() - from.x()) / 2), to.x() - from.x());
        var in = from.x() + bend;
        var out = to.x() - bend;
        return Curve.from(from.x(), from.y())
                .cubic(from.x() + bend / 2, from.y(), in - bend / 2, y, in, y)
                .line(out, y)
                .cubic(out + bend / 2, y, to.x() - bend / 2, to.y(), to.x(), to.y());
    }

    /// Out of one side and back into the same side of a box in the same lane.
    private static Curve loop(Curve.Point from, Curve.Point to, boolean right) {
        var reach = right ? Math.max(from.x(), to.x()) + REACH : Math.min(from.x(), to.x()) - REACH;
        return Curve.from(from.x(), from.y()).cubic(reach, from.y(), reach, to.y(), to.x(), to.y());
    }
}
