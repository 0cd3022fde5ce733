package ringside.picture;

import ringside.layout.Box;

/// Diagonal lines inside a rounded box: what was revoked, also on paper without colour.
final class Hatch {
    private static final double PITCH = 9;
    private static final double STEP = 0.5;

    private Hatch() {}

    static void draw(Pen pen, Tag tag, Box box, double radius) {
        var inner = box.grown(-2);
        var look = Look.lined(Ink.HATCH, 1);
        for (var x = inner.x() - inner.height() + PITCH; x < inner.right(); x += PITCH)
            stroke(pen, tag.with(Detail.FINE).faded(0.5), inner, Math.max(0, radius - 2), x, look);
    }

    /// The part within the box of the line that rises to the right from (x, bottom).
    private static void stroke(Pen pen, Tag tag, Box box, double radius, double x, Look look) {
        var from = Double.NaN;
        var to = Double.NaN;
        for (var t = 0.0; t <= box.height(); t += STEP) {
            if (!inside(box, radius, x + t, box.bottom() - t)) continue;
            if (Double.isNaN(from)) from = t;
            to = t;
        }
        if (Double.isNaN(from) || to - from < 2) return;
        pen.trace(
                new Tag(java.util.Optional.empty(), tag.detail(), tag.opacity()),
                Curve.from(x + from, box.bottom() - from).line(x + to, box.bottom() - to),
                look);
    }

    private static boolean inside(Box box, double radius, double x, double y) {
        return Boxes.distance(box.grown(-radius), x, y) <= radius;
    }
}
