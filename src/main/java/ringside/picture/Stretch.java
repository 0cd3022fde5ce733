package ringside.picture;

/// A segment of a curve and the box around it, which is asked for more often than the segment.
record Stretch(Curve.Point a, Curve.Point b, double left, double right, double top, double bottom) {
    static Stretch of(Curve.Point a, Curve.Point b) {
        return new Stretch(
                a,
                b,
                Math.min(a.x(), b.x()),
                Math.max(a.x(), b.x()),
                Math.min(a.y(), b.y()),
                Math.max(a.y(), b.y()));
    }
}
