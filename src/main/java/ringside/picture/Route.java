package ringside.picture;

import ringside.layout.Box;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// Finds the curve of a reference: a single bow where nothing is in the way, else a bow into a free
/// corridor, along it, and a bow out. It gives up and crosses a box rather than wander far.
final class Route {
    private static final double BEND = 40;

    private final Obstacles obstacles;

    Route(Obstacles obstacles) {
        this.obstacles = obstacles;
    }

    Curve between(Curve.Point from, Curve.Point to, Set<Box> ends) {
        var bow = bow(from, to);
        var hit = obstacles.hit(bow, ends);
        if (hit.isEmpty()) return bow;
        return corridors(from, to, hit).stream()
                .map(y -> along(from, to, y))
                .filter(curve -> obstacles.isFree(curve, ends))
                .findFirst()
                .orElse(bow);
    }

    private static List<Double> corridors(Curve.Point from, Curve.Point to, Set<Box> hit) {
        var heights = new ArrayList<Double>();
        heights.add(from.y());
        heights.add(to.y());
        heights.addAll(Obstacles.beside(hit));
        for (var more = 1; more <= 8; more++) {
            heights.add(Math.min(from.y(), to.y()) - more * 12);
            heights.add(Math.max(from.y(), to.y()) + more * 12);
        }
        heights.sort(
                Comparator.comparingDouble(y -> Math.abs(y - from.y()) + Math.abs(y - to.y())));
        return heights;
    }

    /// One S-shaped bow.
    static Curve bow(Curve.Point from, Curve.Point to) {
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

    /// Out of the right side and back into the right side of a box in the same lane.
    static Curve loop(Curve.Point from, Curve.Point to) {
        var reach = Math.max(from.x(), to.x()) + 26;
        return Curve.from(from.x(), from.y()).cubic(reach, from.y(), reach, to.y(), to.x(), to.y());
    }
}
