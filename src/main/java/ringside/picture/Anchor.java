package ringside.picture;

/// Which end of a line of text its x belongs to.
public enum Anchor {
    START(0),
    MIDDLE(0.5),
    END(1);

    private final double share;

    Anchor(double share) {
        this.share = share;
    }

    /// Where text of this width begins whose anchor lies at `x`.
    public double left(double x, double width) {
        return x - share * width;
    }
}
