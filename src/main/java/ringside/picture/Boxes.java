package ringside.picture;

import ringside.layout.Box;

import java.util.Collection;

/// Arithmetic of boxes that a picture needs and a layout does not.
final class Boxes {
    private static final Box NOTHING = new Box(0, 0, 0, 0);

    private Boxes() {}

    static Box between(double left, double top, double right, double bottom) {
        return new Box(left, top, right - left, bottom - top);
    }

    /// The smallest box around all; an empty one at the origin for none.
    static Box around(Collection<Box> boxes) {
        return boxes.stream().reduce(Box::union).orElse(NOTHING);
    }

    /// On the way from one box to another, `share` from 0 to 1.
    static Box tween(Box from, Box to, double share) {
        return new Box(
                from.x() + share * (to.x() - from.x()),
                from.y() + share * (to.y() - from.y()),
                from.width() + share * (to.width() - from.width()),
                from.height() + share * (to.height() - from.height()));
    }

    /// How far a point lies outside, 0 inside.
    static double distance(Box box, double x, double y) {
        var dx = Math.max(0, Math.max(box.x() - x, x - box.right()));
        var dy = Math.max(0, Math.max(box.y() - y, y - box.bottom()));
        return Math.hypot(dx, dy);
    }
}
