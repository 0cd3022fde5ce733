package ringside.desktop.console;

import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.fxmisc.flowless.VirtualizedScrollPane;

/// The transcript with its scroll bar. Where lines have scrolled out above or below, the one at the
/// edge fades instead of being cut in half.
final class Scroll extends StackPane {
    Scroll(Roll roll) {
        var above = edge("edge");
        above.visibleProperty().bind(roll.estimatedScrollYProperty().map(y -> y > 1));
        setAlignment(above, Pos.TOP_LEFT);
        var below = edge("lower-edge");
        setAlignment(below, Pos.BOTTOM_LEFT);
        below.visibleProperty().bind(roll.cutBelow());
        getChildren().setAll(new VirtualizedScrollPane<>(roll), above, below);
    }

    private static Region edge(String style) {
        var edge = new Region();
        edge.getStyleClass().add(style);
        edge.setMaxHeight(USE_PREF_SIZE);
        edge.setMouseTransparent(true);
        return edge;
    }
}
