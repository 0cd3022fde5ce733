package ringside.picture;

import ringside.layout.Box;

import java.util.List;

/// The triangle that folds and unfolds, on the lower edge of what it is about: pointing right while
/// folded, down while open, as in any tree.
public final class FoldHandle {
    /// In world pixels.
    public static final double RADIUS = 8;

    private static final double FROM_RIGHT = 46;
    private static final double LOW = 3;
    private static final double LONG = 4;
    private static final double WIDE = 3.6;

    private FoldHandle() {}

    /// Where it is on a thing that has this place.
    public static Curve.Point on(Box box) {
        return new Curve.Point(box.right() - FROM_RIGHT, box.bottom() - LOW);
    }

    /// What it looks like on that place.
    public static List<Mark> marks(Box box, boolean folded) {
        var pen = new Pen();
        draw(pen, Tag.NONE, box, folded);
        return pen.marks();
    }

    static void draw(Pen pen, Tag tag, Box box, boolean folded) {
        var at = on(box);
        var part = tag.with(Detail.PART);
        pen.disc(part, at.x(), at.y(), RADIUS, Look.of(Ink.PANEL, Ink.BORDER, 1.2));
        var triangle =
                folded
                        ? Curve.from(at.x() - WIDE * 0.7, at.y() - LONG)
                                .line(at.x() + WIDE, at.y())
                                .line(at.x() - WIDE * 0.7, at.y() + LONG)
                        : Curve.from(at.x() - LONG, at.y() - WIDE * 0.7)
                                .line(at.x() + LONG, at.y() - WIDE * 0.7)
                                .line(at.x(), at.y() + WIDE);
        pen.trace(part, triangle.close(), Look.filled(Ink.TEXT));
    }
}
