package ringside.desktop.canvas;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

import ringside.graph.Ref;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// The pointer at rest: after 400 ms it says of the thing below the same words as the outline.
///
/// One tooltip on the whole canvas would appear once; this one goes from thing to thing.
final class Hover {
    private static final Duration REST = Duration.millis(400);
    private static final double BELOW = 18;
    private final PauseTransition rest = new PauseTransition(REST);
    private final Tooltip words = new Tooltip();
    private final Node surface;
    private final Function<MouseEvent, Optional<Ref>> under;
    private final Function<Ref, Optional<String>> title;
    private final Consumer<Optional<Ref>> changed;
    private Optional<Ref> now = Optional.empty();
    private double screenX;
    private double screenY;

    Hover(
            Node surface,
            Function<MouseEvent, Optional<Ref>> under,
            Function<Ref, Optional<String>> title,
            Consumer<Optional<Ref>> changed) {
        this.surface = surface;
        this.under = under;
        this.title = title;
        this.changed = changed;
        words.setWrapText(true);
        words.setMaxWidth(360);
        rest.setOnFinished(_ -> speak());
        surface.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        surface.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> clear());
        surface.addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> clear());
    }

    private void moved(MouseEvent event) {
        screenX = event.getScreenX();
        screenY = event.getScreenY();
        var found = under.apply(event);
        if (found.equals(now)) return;
        clear();
        now = found;
        changed.accept(now);
        if (now.isPresent()) rest.playFromStart();
    }

    private void speak() {
        var text = now.flatMap(title);
        if (text.isEmpty() || surface.getScene() == null) return;
        words.setText(text.get());
        words.show(surface, screenX, screenY + BELOW);
    }

    /// Forgets what the pointer was on, as when the picture below it changes.
    void clear() {
        rest.stop();
        words.hide();
        if (now.isEmpty()) return;
        now = Optional.empty();
        changed.accept(now);
    }

    /// What the tooltip says; empty while it is not shown.
    String spoken() {
        return words.isShowing() ? words.getText() : "";
    }
}
