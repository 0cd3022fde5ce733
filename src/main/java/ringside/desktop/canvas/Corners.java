package ringside.desktop.canvas;

import ringside.layout.Box;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Where the small controls over the picture stand: the map and the zoom in the lower right corner,
/// cards where they hide least of what they speak of, the search in the row above the picture.
record Corners(
        Minimap minimap, ZoomBar zoom, List<Card> cards, VerdictLabel verdict, Finder finder) {
    private static final double EDGE = 12;
    private static final double WIDEST = 460;
    /// Cards leave the titles of the lanes in sight.
    private static final double TITLES = 34;

    /// The search stands in the row of the faces, which is above the picture.
    private static final double ABOVE = -33;

    /// The corner for a card where it hides least; the lower left one if it is as good as others.
    private static Box berth(Box lowerLeft, double end, double far, List<Box> things) {
        return Stream.of(
                        lowerLeft,
                        new Box(end, lowerLeft.y(), lowerLeft.width(), lowerLeft.height()),
                        new Box(EDGE, TITLES, lowerLeft.width(), lowerLeft.height()),
                        new Box(far, TITLES, lowerLeft.width(), lowerLeft.height()))
                .min(Comparator.comparingDouble(card -> hidden(card, things)))
                .orElseThrow();
    }

    private static double hidden(Box card, List<Box> things) {
        return things.stream().mapToDouble(thing -> common(card, thing)).sum();
    }

    private static double common(Box one, Box two) {
        var wide = Math.min(one.right(), two.right()) - Math.max(one.x(), two.x());
        var high = Math.min(one.bottom(), two.bottom()) - Math.max(one.y(), two.y());
        return wide <= 0 || high <= 0 ? 0 : wide * high;
    }

    /// Puts everything in its corner of a view of this size.
    ///
    /// @param told where on the screen the things are that a card speaks of
    void settle(double width, double height, List<Box> told) {
        var right = width - EDGE - Minimap.WIDTH;
        minimap.resizeRelocate(
                right, height - EDGE - Minimap.HEIGHT, Minimap.WIDTH, Minimap.HEIGHT);
        minimap.frame();
        zoom.autosize();
        zoom.relocate(right - zoom.getWidth() - 8, height - EDGE - zoom.getHeight());
        var most = Math.min(WIDEST, right - zoom.getWidth() - 3 * EDGE);
        for (var card : cards) {
            var wide = Math.min(card.prefWidth(-1), most);
            var high = card.prefHeight(wide);
            var end = Math.max(EDGE, right - zoom.getWidth() - 2 * EDGE - wide);
            var far = Math.max(EDGE, width - EDGE - wide);
            var at = berth(new Box(EDGE, height - EDGE - high, wide, high), end, far, told);
            card.resizeRelocate(at.x(), at.y(), wide, high);
        }
        verdict.settle(width, height);
        finder.settle(width, ABOVE, EDGE);
    }
}
