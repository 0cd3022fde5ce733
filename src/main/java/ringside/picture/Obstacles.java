package ringside.picture;

import ringside.layout.Box;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The boxes that a reference should go around, in a grid.
final class Obstacles {
    private static final double CELL = 128;

    private record Cell(long x, long y) {}

    private final Map<Cell, Set<Box>> cells = new HashMap<>();

    Obstacles(Collection<Box> boxes) {
        for (var box : boxes)
            for (var x = cell(box.x()); x <= cell(box.right()); x++)
                for (var y = cell(box.y()); y <= cell(box.bottom()); y++)
                    cells.computeIfAbsent(new Cell(x, y), _ -> new HashSet<>()).add(box);
    }

    private static long cell(double coordinate) {
        return (long) Math.floor(coordinate / CELL);
    }

    /// The boxes that a curve runs through, but for those it may.
    Set<Box> hit(Curve curve, Set<Box> allowed) {
        var hit = new HashSet<Box>();
        var points = curve.flat();
        for (var i = 1; i < points.size(); i++) along(points.get(i - 1), points.get(i), hit);
        hit.removeAll(allowed);
        return hit;
    }

    private void along(Curve.Point a, Curve.Point b, Set<Box> hit) {
        var steps = Math.max(1, (int) Math.ceil(a.distance(b) / 8));
        for (var step = 0; step <= steps; step++) {
            var t = step / (double) steps;
            var x = a.x() + t * (b.x() - a.x());
            var y = a.y() + t * (b.y() - a.y());
            for (var box : cells.getOrDefault(new Cell(cell(x), cell(y)), Set.of()))
                if (box.grown(2).contains(x, y)) hit.add(box);
        }
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
