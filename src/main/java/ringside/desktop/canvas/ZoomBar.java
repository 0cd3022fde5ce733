package ringside.desktop.canvas;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/// `− 100 % + Fit`, beside the minimap.
final class ZoomBar extends HBox {
    private final Button scale;

    ZoomBar(Camera camera) {
        getStyleClass().add("zoom-bar");
        setAlignment(Pos.CENTER);
        scale = button("100%", "Show the graph at its own size (1)", camera::actual);
        scale.getStyleClass().add("scale");
        getChildren()
                .addAll(
                        button("−", "Zoom out (Ctrl+minus)", camera::farther),
                        scale,
                        button("+", "Zoom in (Ctrl+plus)", camera::nearer),
                        button("Fit", "Show the whole graph (F)", camera::fit));
        camera.viewport().addListener((_, _, now) -> tell(now));
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    private void tell(Viewport now) {
        scale.setText(Math.round(now.scale() * 100) + "%");
    }

    private static Button button(String text, String hint, Runnable deed) {
        var button = new Button(text);
        button.setFocusTraversable(false);
        button.setTooltip(new Tooltip(hint));
        button.setAccessibleText(hint);
        button.setOnAction(_ -> deed.run());
        return button;
    }
}
