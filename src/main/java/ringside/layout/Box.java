package ringside.layout;

/// A rectangle in world pixels: at zoom 1 one of them is one pixel of the screen; y grows
/// downwards.
public record Box(double x, double y, double width, double height) {
    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public double centerX() {
        return x + width / 2;
    }

    public double centerY() {
        return y + height / 2;
    }

    public boolean contains(double px, double py) {
        return px >= x && px < right() && py >= y && py < bottom();
    }

    /// Whether the two share any area; touching edges do not count.
    public boolean intersects(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    public boolean contains(Box other) {
        return x <= other.x
                && y <= other.y
                && other.right() <= right()
                && other.bottom() <= bottom();
    }

    public Box union(Box other) {
        var left = Math.min(x, other.x);
        var top = Math.min(y, other.y);
        return new Box(
                left,
                top,
                Math.max(right(), other.right()) - left,
                Math.max(bottom(), other.bottom()) - top);
    }

    public Box moved(double dx, double dy) {
        return new Box(x + dx, y + dy, width, height);
    }

    /// Larger by so much on each side.
    public Box grown(double by) {
        return new Box(x - by, y - by, width + 2 * by, height + 2 * by);
    }
}
