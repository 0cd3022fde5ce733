package ringside.desktop.canvas;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

import ringside.desktop.action.Action;
import ringside.desktop.control.Keyboard;
import ringside.words.Words;

/// `− 100 % + Fit`, beside the minimap, and a quiet question where the picture has many gaps.
final class ZoomBar extends HBox {
    private final Button scale;

    private final Button tidy;

    /// `anew` places everything anew.
    ZoomBar(Camera camera, Runnable anew) {
        getStyleClass().add("zoom-bar");
        setAlignment(Pos.CENTER);
        scale = button("100%", Action.ACTUAL_SIZE, camera::actual);
        scale.getStyleClass().add("scale");
        tidy = button(Words.say("search.tidy.ask"), Action.TIDY, anew);
        tidy.setId("tidy-hint");
        tidy.getStyleClass().add("hint");
        tidy.visibleProperty().bind(tidy.managedProperty());
        suggest(false);
        getChildren()
                .addAll(
                        tidy,
                        button("−", Action.SMALLER, camera::farther),
                        scale,
                        button("+", Action.LARGER, camera::nearer),
                        button(Action.FIT.text(), Action.FIT, camera::fit));
        camera.viewport().addListener((_, _, now) -> tell(now));
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    /// Whether a tidy is worth being asked for.
    void suggest(boolean worth) {
        tidy.setManaged(worth);
    }

    private void tell(Viewport now) {
        scale.setText(Math.round(now.scale() * 100) + "%");
    }

    private static Button button(String text, Action action, Runnable deed) {
        var hint = action.description() + "  (" + Keyboard.spell(action) + ")";
        var button = new Button(text);
        button.setFocusTraversable(false);
        button.setTooltip(new Tooltip(hint));
        button.setAccessibleText(hint);
        button.setOnAction(_ -> deed.run());
        return button;
    }
}
