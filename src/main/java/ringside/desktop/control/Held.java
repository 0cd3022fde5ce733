package ringside.desktop.control;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

import java.util.Optional;

/// Whether a key was pressed, or is held and repeats itself: one look-out for each scene.
///
/// Law: it looks before the filters that are put on the scene after it was first asked for.
public final class Held {
    /// The key that was pressed last and not released since.
    private Optional<KeyCode> down = Optional.empty();

    private boolean again;

    private Held(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        scene.addEventFilter(KeyEvent.KEY_RELEASED, _ -> down = Optional.empty());
        // A key that opened another window is released there.
        scene.windowProperty()
                .flatMap(Window::focusedProperty)
                .subscribe(_ -> down = Optional.empty());
    }

    /// That of a scene.
    public static Held in(Scene scene) {
        return (Held) scene.getProperties().computeIfAbsent(Held.class, _ -> new Held(scene));
    }

    private void pressed(KeyEvent event) {
        again = down.equals(Optional.of(event.getCode()));
        down = Optional.of(event.getCode());
    }

    /// Whether the last press was that of a key that is held.
    public boolean again() {
        return again;
    }
}
