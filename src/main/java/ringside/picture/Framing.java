package ringside.picture;

import ringside.layout.Box;

import java.util.Optional;

/// Which part of a large print a slide shows, and how large: `scale` screen pixels a world pixel,
/// and the world point in the slide's upper left corner.
///
/// Law: words are at least [#POINTS] high on a slide of 1080 pixels, and as large in proportion on
/// any other. What then finds no room is outside; what the step touches is inside as far as it
/// fits.
///
/// @param narrow the share of its width that is left to the picture, where a slide is less wide
public record Framing(double scale, double x, double y, double narrow) {
    /// 20 points at 96 pixels an inch.
    public static final double POINTS = 20 * 96 / 72.0;

    /// A line on a slide of 1080 pixels, in pixels.
    public static final double STROKE = 2.5;

    private static final double FULL = 1080;
    private static final double MOST = 1.3;
    private static final double MARGIN = 12;

    /// Cards that are shorter than this have no room for their words.
    private static final double NARROWEST = 0.74;

    /// The least size of words on a slide of this height, in its pixels.
    public static double letter(double slide) {
        return POINTS * slide / FULL;
    }

    /// The frame of a slide.
    ///
    /// @param world all there is
    /// @param lit what has to be seen
    /// @param slide height of the whole slide, which decides how large words are
    public static Framing of(
            Box world, Optional<Box> lit, double width, double height, double slide) {
        var least = letter(slide) / LargeSketch.LETTER;
        var room = width - 2 * MARGIN;
        var narrow = Math.clamp(room / least / Math.max(1, world.width()), NARROWEST, 1);
        var squeeze = new Squeeze(narrow);
        return of(squeeze.box(world), squeeze.box(lit.orElse(world)), least, width, height, narrow);
    }

    private static Framing of(
            Box world, Box lit, double least, double width, double height, double narrow) {
        var all =
                Math.min(
                        (width - 2 * MARGIN) / Math.max(1, world.width()),
                        (height - 2 * MARGIN) / Math.max(1, world.height()));
        var scale = Math.clamp(all, least, least * MOST);
        var gap = MARGIN / scale;
        return new Framing(
                scale,
                start(world.x(), world.right(), lit.x(), lit.right(), width / scale, gap),
                top(world, lit, height / scale, gap),
                narrow);
    }

    /// The thinnest line on a slide of this height, in world pixels.
    public double stroke(double slide) {
        return STROKE * Math.max(1, slide / FULL) / scale;
    }

    /// What is seen of the world.
    public Box seen(double width, double height) {
        return new Box(x, y, width / scale, height / scale);
    }

    /// Where to begin along one axis: all in the middle where it fits, else the target in the
    /// middle and no empty room beside the world.
    private static double start(
            double from, double to, double lit, double litEnd, double seen, double gap) {
        if (to - from + 2 * gap <= seen) return from - (seen - (to - from)) / 2;
        var wanted = litEnd - lit + 2 * gap <= seen ? (lit + litEnd) / 2 - seen / 2 : lit - gap;
        return Math.clamp(wanted, from - gap, Math.max(from - gap, to + gap - seen));
    }

    /// Down, what fits begins at the top: that is where one looks first.
    private static double top(Box world, Box lit, double seen, double gap) {
        if (world.height() + 2 * gap <= seen) return world.y() - gap;
        return start(world.y(), world.bottom(), lit.y(), lit.bottom(), seen, gap);
    }
}
