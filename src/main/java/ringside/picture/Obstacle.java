package ringside.picture;

import ringside.layout.Box;
import ringside.layout.Lane;

/// A box that is in the way, with the room around it that a reference keeps out of, and the parts
/// of the grid that know of it.
record Obstacle(Box box, Box room, int left, int right, int top, int bottom) {
    /// A line keeps so far from an edge, in world pixels.
    private static final double AIR = 7;

    /// Above a ring stands the number of its links.
    static final double COUNT = 14;

    /// In the lower edge of a user's ring is the nail of a register, and below it the word about
    /// it.
    private static final double NAIL = 17;

    private static final double RING = 44;

    static Obstacle of(Box box, double count) {
        var room = room(box, count);
        return new Obstacle(
                box,
                room,
                Obstacles.cell(room.x()),
                Obstacles.cell(room.right()),
                Obstacles.cell(room.y()),
                Obstacles.cell(room.bottom()));
    }

    private static Box room(Box box, double count) {
        var around = box.grown(AIR);
        if (box.height() != RING) return around;
        var below = box.x() < Lane.USERS.left() ? AIR : NAIL;
        return Boxes.between(around.x(), box.y() - count, around.right(), box.bottom() + below);
    }

    /// Whether a segment comes so near that it is worth asking whether it [#meets]; most do not.
    boolean isNear(Stretch way) {
        return way.right() > room.x()
                && way.left() < room.right()
                && way.bottom() > room.y()
                && way.top() < room.bottom();
    }

    /// Whether a segment runs through the room.
    boolean meets(Curve.Point a, Curve.Point b) {
        var dx = b.x() - a.x();
        var dy = b.y() - a.y();
        var from =
                Math.max(
                        entry(a.x(), dx, room.x(), room.right()),
                        entry(a.y(), dy, room.y(), room.bottom()));
        var to =
                Math.min(
                        exit(a.x(), dx, room.x(), room.right()),
                        exit(a.y(), dy, room.y(), room.bottom()));
        return from < to;
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
