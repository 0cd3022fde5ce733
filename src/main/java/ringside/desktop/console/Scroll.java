package ringside.desktop.console;

import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.fxmisc.flowless.VirtualizedScrollPane;

/// The transcript with its scroll bar. Where lines have scrolled out above, the first one fades
/// instead of being cut in half.
final class Scroll extends StackPane {
    Scroll(Roll roll) {
        var edge = new Region();
        edge.getStyleClass().add("edge");
        edge.setMaxHeight(USE_PREF_SIZE);
        edge.setMouseTransparent(true);
        edge.visibleProperty().bind(roll.estimatedScrollYProperty().map(y -> y > 1));
        setAlignment(edge, Pos.TOP_LEFT);
        getChildren().setAll(new VirtualizedScrollPane<>(roll), edge);
    }
}
