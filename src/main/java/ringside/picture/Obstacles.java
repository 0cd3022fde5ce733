package ringside.picture;

import ringside.layout.Box;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;

/// The boxes that a reference should go around, in a grid of which a curve visits only the cells
/// that it runs through.
final class Obstacles {
    /// The side of a cell, in world pixels; a power of two, so that dividing is exact.
    private static final double CELL = 128;

    private final Grid grid;
    private final double count;

    Obstacles(Collection<Box> boxes) {
        this(boxes, Obstacle.COUNT);
    }

    /// @param count the room that the number of a ring's links takes above it, in world pixels
    Obstacles(Collection<Box> boxes, double count) {
        this.count = count;
        grid = Grid.of(new HashSet<>(boxes).stream().map(box -> Obstacle.of(box, count)).toList());
    }

    /// The column or row of the grid that a coordinate is in. No call of floor: the quick compiler
    /// makes a slow one of it.
    static int cell(double coordinate) {
        var scaled = coordinate / CELL;
        var whole = (int) scaled;
        return scaled < whole ? whole - 1 : whole;
    }

    /// A box with the room around it that a reference keeps out of.
    Box room(Box box) {
        return Obstacle.of(box, count).room();
    }

    /// Whether nothing is in the way of a plate.
    boolean isClear(Box plate) {
        for (var row = cell(plate.y()); row <= cell(plate.bottom()); row++)
            for (var column = cell(plate.x()); column <= cell(plate.right()); column++)
                for (var obstacle : grid.at(column, row))
                    if (plate.intersects(obstacle.box())) return false;
        return true;
    }

    /// The boxes that a curve comes too near to, but for those it may.
    Set<Box> hit(Curve curve, Set<Box> allowed) {
        var hit = new HashSet<Box>();
        follow(
                curve,
                obstacle -> {
                    if (!allowed.contains(obstacle.box())) hit.add(obstacle.box());
                    return false;
                });
        return hit;
    }

    /// One that a curve comes too near to, but for those it may; none when its way is free.
    Optional<Obstacle> first(Curve curve, Set<Box> allowed) {
        var found = new AtomicReference<Obstacle>();
        follow(
                curve,
                obstacle -> {
                    if (allowed.contains(obstacle.box())) return false;
                    found.set(obstacle);
                    return true;
                });
        return Optional.ofNullable(found.get());
    }

    /// Shows what is on a curve to somebody until he has seen enough; whether he has.
    private boolean follow(Curve curve, Predicate<Obstacle> enough) {
        var points = curve.flat();
        for (var i = 1; i < points.size(); i++)
            if (along(Stretch.of(points.get(i - 1), points.get(i)), enough)) return true;
        return false;
    }

    /// Column by column, the cells that a segment runs through; one more on each side, since a
    /// height may be rounded over a border.
    private boolean along(Stretch way, Predicate<Obstacle> enough) {
        var first = cell(way.left());
        var last = cell(way.right());
        for (var column = first; column <= last; column++) {
            var in = height(way, column * CELL);
            var out = height(way, (column + 1) * CELL);
            var top = cell(Math.min(in, out) - 1);
            var bottom = cell(Math.max(in, out) + 1);
            for (var row = top; row <= bottom; row++)
                if (inside(grid.at(column, row), way, enough)) return true;
        }
        return false;
    }

    /// How high a segment is at some x, held within its ends.
    private static double height(Stretch way, double x) {
        var a = way.a();
        var b = way.b();
        if (Math.abs(b.x() - a.x()) < 1e-6) return x > way.left() ? way.bottom() : way.top();
        var y = a.y() + (x - a.x()) / (b.x() - a.x()) * (b.y() - a.y());
        return Math.clamp(y, way.top(), way.bottom());
    }

    private static boolean inside(Obstacle[] here, Stretch way, Predicate<Obstacle> enough) {
        for (var obstacle : here)
            if (obstacle.isNear(way) && obstacle.meets(way.a(), way.b()) && enough.test(obstacle))
                return true;
        return false;
    }
}
