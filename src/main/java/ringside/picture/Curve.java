package ringside.picture;

import org.pcollections.PVector;
import org.pcollections.TreePVector;

import ringside.layout.Box;

import java.util.ArrayList;
import java.util.List;

/// A path of straight and cubic pieces, built from its start.
public record Curve(PVector<Piece> pieces) {
    private static final int STEPS = 16;

    /// A piece; (x, y) is where it ends.
    public sealed interface Piece {
        record Move(double x, double y) implements Piece {}

        record Line(double x, double y) implements Piece {}

        /// A cubic Bézier piece with its two control points.
        record Cubic(double x1, double y1, double x2, double y2, double x, double y)
                implements Piece {}

        /// Back to the last Move.
        record Close() implements Piece {}
    }

    public record Point(double x, double y) {
        double distance(Point other) {
            return Math.hypot(x - other.x, y - other.y);
        }
    }

    public static Curve from(double x, double y) {
        return new Curve(TreePVector.singleton(new Piece.Move(x, y)));
    }

    public Curve move(double x, double y) {
        return new Curve(pieces.plus(new Piece.Move(x, y)));
    }

    public Curve line(double x, double y) {
        return new Curve(pieces.plus(new Piece.Line(x, y)));
    }

    public Curve cubic(double x1, double y1, double x2, double y2, double x, double y) {
        return new Curve(pieces.plus(new Piece.Cubic(x1, y1, x2, y2, x, y)));
    }

    public Curve close() {
        return new Curve(pieces.plus(new Piece.Close()));
    }

    /// The curve as a chain of points, cubic pieces in sixteen steps; a Move breaks nothing.
    public List<Point> flat() {
        var points = new ArrayList<Point>();
        for (var piece : pieces) {
            switch (piece) {
                case Piece.Move(var x, var y) -> points.add(new Point(x, y));
                case Piece.Line(var x, var y) -> points.add(new Point(x, y));
                case Piece.Cubic cubic -> bend(points, cubic);
                case Piece.Close() -> points.add(points.getFirst());
            }
        }
        return points;
    }

    private static void bend(List<Point> points, Piece.Cubic c) {
        var from = points.getLast();
        for (var step = 1; step <= STEPS; step++) {
            var t = step / (double) STEPS;
            points.add(
                    new Point(
                            cubic(from.x(), c.x1(), c.x2(), c.x(), t),
                            cubic(from.y(), c.y1(), c.y2(), c.y(), t)));
        }
    }

    private static double cubic(double a, double b, double c, double d, double t) {
        var s = 1 - t;
        return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
    }

    /// The first part of the curve, as a polyline: `share` of its length, 0 to 1.
    public Curve upTo(double share) {
        if (share >= 1) return this;
        var points = flat();
        var left = share * length(points);
        var result = from(points.getFirst().x(), points.getFirst().y());
        for (var i = 1; i < points.size() && left > 0; i++) {
            var a = points.get(i - 1);
            var b = points.get(i);
            var step = a.distance(b);
            var part = step <= left ? 1 : left / step;
            result = result.line(a.x() + part * (b.x() - a.x()), a.y() + part * (b.y() - a.y()));
            left -= step;
        }
        return result;
    }

    private static double length(List<Point> points) {
        var sum = 0.0;
        for (var i = 1; i < points.size(); i++) sum += points.get(i - 1).distance(points.get(i));
        return sum;
    }

    /// The direction in which the curve ends, in radians.
    public double heading() {
        var last = pieces.getLast();
        if (last instanceof Piece.Cubic c && (c.x() != c.x2() || c.y() != c.y2()))
            return Math.atan2(c.y() - c.y2(), c.x() - c.x2());
        var points = flat();
        var end = points.getLast();
        var before = points.get(points.size() - 2);
        return Math.atan2(end.y() - before.y(), end.x() - before.x());
    }

    /// A box around the flattened curve.
    public Box bounds() {
        var points = flat();
        var left = points.getFirst().x();
        var top = points.getFirst().y();
        var right = left;
        var bottom = top;
        for (var point : points) {
            left = Math.min(left, point.x());
            top = Math.min(top, point.y());
            right = Math.max(right, point.x());
            bottom = Math.max(bottom, point.y());
        }
        return Boxes.between(left, top, right, bottom);
    }

    /// How far a point lies from the curve, in world pixels.
    public double distance(double x, double y) {
        var points = flat();
        var best = Double.MAX_VALUE;
        for (var i = 1; i < points.size(); i++) {
            best = Math.min(best, toSegment(points.get(i - 1), points.get(i), x, y));
        }
        return best;
    }

    private static double toSegment(Point a, Point b, double x, double y) {
        var dx = b.x() - a.x();
        var dy = b.y() - a.y();
        var square = dx * dx + dy * dy;
        var t = square == 0 ? 0 : ((x - a.x()) * dx + (y - a.y()) * dy) / square;
        var on = Math.clamp(t, 0, 1);
        return Math.hypot(x - a.x() - on * dx, y - a.y() - on * dy);
    }
}
