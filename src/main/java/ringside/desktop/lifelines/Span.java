package ringside.desktop.lifelines;

/// Where steps stand on a line of some width, in pixels: each has the same share of it, from 0 to
/// the last one. Law: [#step] is the inverse of [#x] inside a step's share.
record Span(int length, double width) {
    /// A step of a short story is no wider than this, or than a part of a very wide line.
    private static final double MOST = 44;

    private static final double PARTS = 12;

    private double share() {
        return Math.min(Math.max(MOST, width / PARTS), width / (length + 1));
    }

    /// The left end of a step's share.
    double x(int step) {
        return step * share();
    }

    int step(double x) {
        return share() <= 0 ? 0 : Math.clamp((int) Math.floor(x / share()), 0, length);
    }
}
