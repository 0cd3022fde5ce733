package ringside.desktop.canvas;

import java.util.List;

/// Where the small controls over the picture stand: the map and the zoom in the lower right corner,
/// cards in the lower left, the search in the row above the picture.
record Corners(
        Minimap minimap, ZoomBar zoom, List<Card> cards, VerdictLabel verdict, Finder finder) {
    private static final double EDGE = 12;
    private static final double WIDEST = 460;

    /// The search stands in the row of the faces, which is above the picture.
    private static final double ABOVE = -33;

    /// Puts everything in its corner of a view of this size.
    void settle(double width, double height) {
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
            card.resizeRelocate(EDGE, height - EDGE - high, wide, high);
        }
        verdict.settle(width, height);
        finder.settle(width, ABOVE, EDGE);
    }
}
