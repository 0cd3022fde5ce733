package ringside.desktop.control;

import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import javafx.stage.WindowEvent;

import org.controlsfx.control.PopOver;
import org.controlsfx.control.PopOver.ArrowLocation;

/// Hangs a card below a control, or where the control is in the lower half of the screen sets it
/// above.
///
/// Law: its arrow points at the middle of the control wherever the card has to stand: a card that
/// would leave the screen is moved along its arrow.
public final class Hanging {
    private static final double MARGIN = 8;
    /// How far the arrow is from the corner where the card may stand anywhere.
    private static final double INDENT = 12;

    private Hanging() {}

    /// Shows the card at a control.
    public static void show(PopOver card, Node near) {
        var at = near.localToScreen(near.getBoundsInLocal());
        var screen = screen(at);
        var low = at.getMaxY() > (screen.getMinY() + screen.getMaxY()) / 2;
        card.setArrowLocation(low ? ArrowLocation.BOTTOM_LEFT : ArrowLocation.TOP_LEFT);
        card.addEventHandler(WindowEvent.WINDOW_SHOWN, _ -> point(card, at, screen));
        card.show(near);
    }

    private static void point(PopOver card, Bounds at, Rectangle2D screen) {
        free(card);
        card.getRoot().applyCss();
        var corner = card.getCornerRadius() + card.getArrowSize();
        var middle = (at.getMinX() + at.getMaxX()) / 2;
        var most = screen.getMaxX() - MARGIN - card.getContentNode().prefWidth(-1);
        var left = Math.max(screen.getMinX() + MARGIN, Math.min(middle - INDENT - corner, most));
        card.setArrowIndent(Math.max(0, middle - left - corner));
        var frame = card.getSkin().getNode().getBoundsInParent();
        card.setAnchorX(left + frame.getMinX());
        if (card.getArrowLocation() == ArrowLocation.TOP_LEFT)
            card.setAnchorY(at.getMaxY() + frame.getMinY() + card.getArrowSize());
    }

    /// The toolkit would make a card twice as large as its arrow is far from the corner.
    private static void free(PopOver card) {
        if (!(card.getSkin().getNode() instanceof Region frame)) return;
        frame.minWidthProperty().unbind();
        frame.minHeightProperty().unbind();
        frame.setMinSize(0, 0);
    }

    private static Rectangle2D screen(Bounds at) {
        return Screen.getScreensForRectangle(at.getMinX(), at.getMinY(), 1, 1).stream()
                .findFirst()
                .orElseGet(Screen::getPrimary)
                .getVisualBounds();
    }
}
