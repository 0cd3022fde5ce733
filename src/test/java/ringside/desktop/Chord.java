package ringside.desktop;

import javafx.scene.input.KeyCode;

import ringside.desktop.action.Action;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The keys on the keyboard that are held together for an action, in the order of its name.
final class Chord {
    private Chord() {}

    static KeyCode[] of(Action action) {
        var name = action.keys().getFirst().getName();
        return Arrays.stream(name.split("\\+")).map(Chord::code).toArray(KeyCode[]::new);
    }

    private static KeyCode code(String name) {
        return switch (name) {
            case "Shortcut" -> KeyCode.CONTROL;
            case "Page Up" -> KeyCode.PAGE_UP;
            case "Page Down" -> KeyCode.PAGE_DOWN;
            default ->
                    Optional.ofNullable(KeyCode.getKeyCode(name))
                            .orElseGet(() -> KeyCode.valueOf(name.toUpperCase(Locale.ROOT)));
        };
    }
}
