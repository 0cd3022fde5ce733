package ringside.desktop.canvas;

import javafx.geometry.Bounds;
import javafx.scene.layout.Region;

import ringside.desktop.theme.TextSize;
import ringside.layout.Box;

import java.util.List;

/// Where the small controls over the picture stand: the map and the zoom in the lower right corner,
/// cards where they hide least of what they speak of, the search in the row above the picture.
record Corners(
        Minimap minimap, ZoomBar zoom, List<Card> cards, VerdictLabel verdict, Finder finder) {
    private static final double EDGE = 12;
    private static final double WIDEST = 460;
    /// A card that is no wider than the lane of the processes.
    private static final double NARROW = 290;

    /// One that stands beside a form.
    private static final double TALL = 210;

    /// Cards leave the titles of the lanes in sight.
    private static final double TITLES = 42;

    /// The search stands in the row of the faces, which is above the picture.
    private static final double ABOVE = -33;

    /// Puts everything in its corner of a view; the zoom makes way for what would come.
    void settle(Region view, Viewport camera, Showing showing) {
        var width = view.getWidth();
        var height = view.getHeight();
        var right = width - EDGE - Minimap.WIDTH;
        minimap.resizeRelocate(
                right, height - EDGE - Minimap.HEIGHT, Minimap.WIDTH, Minimap.HEIGHT);
        minimap.frame();
        zoom.autosize();
        zoom.relocate(right - zoom.getWidth() - 8, height - EDGE - zoom.getHeight());
        var below = world(camera, zoom.getBoundsInParent()).grown(EDGE);
        zoom.setVisible(showing.overlay().told().stream().noneMatch(below::intersects));
        for (var card : cards)
            if (card.isVisible())
                place(card, right - zoom.getWidth(), view, Berth.in(view, camera, showing));
        verdict.settle(width, height);
        finder.settle(width, ABOVE, EDGE);
    }

    private static Box world(Viewport camera, Bounds on) {
        return new Box(
                camera.worldX(on.getMinX()),
                camera.worldY(on.getMinY()),
                on.getWidth() / camera.scale(),
                on.getHeight() / camera.scale());
    }

    /// @param end where the zoom begins
    private static void place(Card card, double end, Region view, Berth berth) {
        var wide = Math.min(card.prefWidth(-1), Math.min(WIDEST, end - 3 * EDGE));
        var low = low(card, wide, view);
        var narrow = low(card, Math.min(wide, TextSize.px(NARROW)), view);
        var tall = low(card, Math.min(wide, TextSize.px(TALL)), view);
        var right = Math.max(EDGE, end - 2 * EDGE - wide);
        var far = Math.max(EDGE, view.getWidth() - EDGE - wide);
        var at =
                berth.best(
                        low,
                        narrow,
                        tall,
                        new Box(right, low.y(), wide, low.height()),
                        new Box(EDGE, TITLES, wide, low.height()),
                        new Box(EDGE, TITLES, tall.width(), tall.height()),
                        new Box(far, TITLES, wide, low.height()));
        card.resizeRelocate(at.x(), at.y(), at.width(), at.height());
    }

    private static Box low(Card card, double wide, Region view) {
        var high = card.prefHeight(wide);
        return new Box(EDGE, view.getHeight() - EDGE - high, wide, high);
    }
}
