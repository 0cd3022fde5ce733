package ringside.desktop.canvas;

import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

import java.util.ArrayList;
import java.util.List;

/// What lies under the picture: the ground with its frame and its round corners, and on it a plain
/// sheet.
///
/// Law: what moves stays over the sheet, which covers all that is under it; so a frame costs what
/// moved and no more. A ground of the view's own would be painted each time, because it is part of
/// every way to what moved.
final class Paper {
    /// So far within the round corners the view is a plain rectangle, in pixels.
    private static final double FRAME = 3;

    /// What is painted again may reach so far beyond what moved, in pixels.
    private static final double BLEED = 2;

    private final Region ground = region("ground");
    private final Region sheet = region("paper");
    private final List<Rectangle> edges = new ArrayList<>();

    private static Region region(String style) {
        var region = new Region();
        region.getStyleClass().add(style);
        region.setMouseTransparent(true);
        return region;
    }

    /// From below: of what lies between ground and sheet the frame is seen.
    List<Region> around(Region surface) {
        return List.of(ground, surface, sheet);
    }

    /// Cuts a layer that has the view's size but for a pixel on each side to what is over the
    /// sheet.
    void under(Region layer) {
        var edge = new Rectangle();
        layer.setClip(edge);
        edges.add(edge);
    }

    /// The view has this size.
    void settle(double width, double height) {
        ground.resizeRelocate(0, 0, width, height);
        sheet.resizeRelocate(FRAME, FRAME, width - 2 * FRAME, height - 2 * FRAME);
        for (var edge : edges) {
            edge.setX(FRAME + BLEED - 1);
            edge.setY(FRAME + BLEED - 1);
            edge.setWidth(width - 2 * (FRAME + BLEED));
            edge.setHeight(height - 2 * (FRAME + BLEED));
        }
    }
}
