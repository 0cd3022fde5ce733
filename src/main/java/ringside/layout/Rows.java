package ringside.layout;

/// The rows of the process lane: four units each, a box and the air below it.
final class Rows {
    private static final double AIR = 18;

    private Rows() {}

    static double y(int row) {
        return Metrics.y(row * Metrics.ROW);
    }

    static int of(Box box) {
        return Math.floorDiv(Metrics.unit(box.y()), Metrics.ROW);
    }

    /// How many rows a box and the air below it need.
    static int span(Box box) {
        return span(box.height());
    }

    static int span(double height) {
        return (int) Math.ceil((height + AIR) / (Metrics.ROW * Metrics.UNIT));
    }
}
