package ringside.desktop.lesson;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// A column of text that is read from its top and can be asked to show a part of it.
final class Leaf extends ScrollPane {
    private static final double MARGIN = 8;
    private final VBox column = new VBox(14);

    Leaf(Node... parts) {
        column.getChildren().addAll(parts);
        column.getStyleClass().add("column");
        setContent(column);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
    }

    void top() {
        setVvalue(0);
    }

    /// Scrolls so that the lower end of a part can be seen, or its upper one if it is too high.
    void reveal(Node part) {
        if (getParent() == null || !part.isVisible()) return;
        getParent().applyCss();
        getParent().layout();
        var high = column.getHeight() - getViewportBounds().getHeight();
        if (high <= 0) return;
        var box = part.getBoundsInParent();
        var lowest = box.getMaxY() - getViewportBounds().getHeight();
        setVvalue(Math.clamp(Math.min(lowest + MARGIN, box.getMinY()) / high, 0, 1));
    }
}
