package ringside.desktop.dialog;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.stage.Window;

import ringside.desktop.theme.TextSize;

import java.util.Optional;

/// Where a form stands: at the right end of the picture, whose left end shows who acts, and never
/// over the timeline.
///
/// @param picture where the picture is on the screen
/// @param window the window that it is in
record Place(Bounds picture, Bounds window) {
    private static final double GAP = 8;

    /// In less than this nobody can work with a form, in pixels at the usual size of text.
    private static final double LEAST = 300;

    /// Over the picture of a window; over all of it where the picture is too low.
    static Place over(Window owner) {
        var window =
                new BoundingBox(owner.getX(), owner.getY(), owner.getWidth(), owner.getHeight());
        Optional<Node> picture =
                Optional.ofNullable(owner.getScene()).map(scene -> scene.lookup("#views"));
        return new Place(
                picture.map(it -> it.localToScreen(it.getLayoutBounds()))
                        .filter(it -> it.getHeight() >= TextSize.px(LEAST))
                        .orElse(window),
                window);
    }

    /// Puts a form there; one that is too high becomes lower.
    void settle(Window form) {
        var most = picture.getHeight() - 2 * GAP;
        if (form.getHeight() > most) form.setHeight(most);
        var high = Math.min(form.getHeight(), most);
        var middle = (picture.getMinY() + picture.getMaxY() - high) / 2;
        form.setX(Math.max(window.getMinX() + GAP, picture.getMaxX() - GAP - form.getWidth()));
        form.setY(Math.max(window.getMinY(), Math.min(middle, picture.getMaxY() - GAP - high)));
    }
}
