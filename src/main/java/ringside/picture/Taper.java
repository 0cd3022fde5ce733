package ringside.picture;

/// The shape of a reference that stands for several: broad at those who hold, narrow at what is
/// held, broader the more there are (by their logarithm).
final class Taper {
    private static final double NARROW = 1.8;
    private static final double GAIN = 1.6;

    private Taper() {}

    static Curve of(Curve line, int count) {
        var points = line.flat();
        var broad = NARROW + GAIN * Math.log(count) / Math.log(2);
        var shape = Curve.from(points.getFirst().x(), points.getFirst().y());
        for (var i = 0; i < points.size(); i++) shape = side(shape, points, i, broad, 1);
        for (var i = points.size() - 1; i >= 0; i--) shape = side(shape, points, i, broad, -1);
        return shape.close();
    }

    private static Curve side(
            Curve shape, java.util.List<Curve.Point> points, int at, double broad, int sign) {
        var here = points.get(at);
        var before = points.get(Math.max(0, at - 1));
        var after = points.get(Math.min(points.size() - 1, at + 1));
        var dx = after.x() - before.x();
        var dy = after.y() - before.y();
        var length = Math.max(1e-6, Math.hypot(dx, dy));
        var share = at / (double) Math.max(1, points.size() - 1);
        var half = sign * (broad + (NARROW - broad) * share) / 2;
        return shape.line(here.x() - half * dy / length, here.y() + half * dx / length);
    }
}
