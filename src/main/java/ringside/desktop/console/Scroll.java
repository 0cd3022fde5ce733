package ringside.desktop.console;

import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.fxmisc.flowless.VirtualizedScrollPane;

/// The transcript with its scroll bar. Of a line that has half scrolled out above nothing is seen,
/// and one that is cut below fades.
final class Scroll extends StackPane {
    Scroll(Roll roll) {
        var above = edge("edge");
        above.minHeightProperty().bind(roll.tornAbove());
        above.prefHeightProperty().bind(roll.tornAbove());
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
