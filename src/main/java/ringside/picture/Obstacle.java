package ringside.picture;

import ringside.layout.Box;

/// A box that is in the way, with the parts of the grid that know of it.
///
/// A segment is looked at in samples, as many as it has steps. Law: a sample meets the box when it
/// lies within two pixels of it and in a part of the grid that the box reaches; which samples could
/// is found out by division and not by looking at all of them.
record Obstacle(Box box, Box grown, int left, int right, int top, int bottom) {
    private static final double MARGIN = 2;

    /// By how much a sample may lie outside its segment.
    private static final double ROUNDING = 1e-3;

    static Obstacle of(Box box) {
        return new Obstacle(
                box,
                box.grown(MARGIN),
                Obstacles.cell(box.x()),
                Obstacles.cell(box.right()),
                Obstacles.cell(box.y()),
                Obstacles.cell(box.bottom()));
    }

    /// Whether a segment comes so near that it is worth asking whether it [#meets]; most do not.
    boolean isNear(Stretch way) {
        return way.right() > grown.x() - ROUNDING
                && way.left() < grown.right() + ROUNDING
                && way.bottom() > grown.y() - ROUNDING
                && way.top() < grown.bottom() + ROUNDING;
    }

    /// Whether a sample of the segment meets the box.
    boolean meets(Curve.Point a, Curve.Point b, int steps) {
        var dx = b.x() - a.x();
        var dy = b.y() - a.y();
        var from =
                Math.max(
                        entry(a.x(), dx, grown.x(), grown.right()),
                        entry(a.y(), dy, grown.y(), grown.bottom()));
        var to =
                Math.min(
                        exit(a.x(), dx, grown.x(), grown.right()),
                        exit(a.y(), dy, grown.y(), grown.bottom()));
        if (!(from <= to + 2.0 / steps)) return false;
        var first = Math.max(0, (int) (from * steps) - 1);
        var last = Math.min(steps, (int) (to * steps) + 2);
        for (var step = first; step <= last; step++) {
            var t = step / (double) steps;
            if (holds(a.x() + t * dx, a.y() + t * dy)) return true;
        }
        return false;
    }

    private boolean holds(double x, double y) {
        if (!grown.contains(x, y)) return false;
        var column = Obstacles.cell(x);
        var row = Obstacles.cell(y);
        return column >= left && column <= right && row >= top && row <= bottom;
    }

    /// Where on the way, 0 to 1, a coordinate comes between two limits; 1 or more when it never
    /// does.
    private static double entry(double at, double by, double low, double high) {
        if (by == 0) return at >= low && at <= high ? 0 : 2;
        return Math.max(0, ((by > 0 ? low : high) - at) / by);
    }

    /// Where on the way it leaves them again.
    private static double exit(double at, double by, double low, double high) {
        if (by == 0) return at >= low && at <= high ? 1 : -1;
        return Math.min(1, ((by > 0 ? high : low) - at) / by);
    }
}
