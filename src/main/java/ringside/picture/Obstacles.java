package ringside.picture;

import ringside.layout.Box;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// The boxes that a reference should go around, in a grid.
final class Obstacles {
    private static final double CELL = 128;

    private record Cell(long x, long y) {}

    private final Map<Cell, List<Box>> cells = new HashMap<>();

    Obstacles(Collection<Box> boxes) {
        for (var box : new HashSet<>(boxes))
            for (var x = cell(box.x()); x <= cell(box.right()); x++)
                for (var y = cell(box.y()); y <= cell(box.bottom()); y++)
                    cells.computeIfAbsent(new Cell(x, y), _ -> new ArrayList<>()).add(box);
    }

    private static long cell(double coordinate) {
        return (long) Math.floor(coordinate / CELL);
    }

    /// The boxes that a curve runs through, but for those it may.
    Set<Box> hit(Curve curve, Set<Box> allowed) {
        var hit = new HashSet<Box>();
        follow(
                curve,
                box -> {
                    if (!allowed.contains(box)) hit.add(box);
                    return false;
                });
        return hit;
    }

    /// Whether a curve runs through no box but those it may; it is followed to the first one only.
    boolean isFree(Curve curve, Set<Box> allowed) {
        return !follow(curve, box -> !allowed.contains(box));
    }

    /// Shows the boxes on a curve to somebody until he has seen enough; whether he has.
    private boolean follow(Curve curve, Predicate<Box> enough) {
        var points = curve.flat();
        for (var i = 1; i < points.size(); i++)
            if (along(points.get(i - 1), points.get(i), enough)) return true;
        return false;
    }

    private boolean along(Curve.Point a, Curve.Point b, Predicate<Box> enough) {
        var steps = Math.max(1, (int) Math.ceil(a.distance(b) / 8));
        var here = new Cell(cell(a.x()), cell(a.y()));
        var boxes = boxes(here);
        for (var step = 0; step <= steps; step++) {
            var t = step / (double) steps;
            var x = a.x() + t * (b.x() - a.x());
            var y = a.y() + t * (b.y() - a.y());
            if (here.x() != cell(x) || here.y() != cell(y)) {
                here = new Cell(cell(x), cell(y));
                boxes = boxes(here);
            }
            for (var box : boxes) if (box.grown(2).contains(x, y) && enough.test(box)) return true;
        }
        return false;
    }

    private List<Box> boxes(Cell cell) {
        return cells.getOrDefault(cell, List.of());
    }

    /// Heights just above and below some boxes.
    static List<Double> beside(Collection<Box> boxes) {
        return boxes.stream()
                .flatMap(box -> java.util.stream.Stream.of(box.y() - 12, box.bottom() + 12))
                .sorted()
                .distinct()
                .toList();
    }
}
