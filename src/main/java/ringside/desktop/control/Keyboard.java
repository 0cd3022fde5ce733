package ringside.desktop.control;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import ringside.desktop.action.Action;
import ringside.desktop.action.Hand;
import ringside.words.Words;

import java.util.Arrays;
import java.util.stream.Collectors;

/// The keys of the table of actions, for the whole window.
///
/// A key that a control used (an arrow in the graph, a letter in a text field) never gets here
/// twice: handlers see what nobody consumed, and while somebody types only keys with Ctrl or Alt
/// count.
public final class Keyboard {
    private Keyboard() {}

    public static void install(Scene scene, Hand hand) {
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(scene, hand, event));
    }

    private static void pressed(Scene scene, Hand hand, KeyEvent event) {
        var focus = scene.getFocusOwner();
        if (focus instanceof TextInputControl && !chord(event)) return;
        Arrays.stream(Action.values())
                .filter(action -> action.keys().stream().anyMatch(key -> key.match(event)))
                .findFirst()
                .ifPresent(
                        action -> {
                            event.consume();
                            hand.invoke(action, near(scene, focus));
                        });
    }

    private static boolean chord(KeyEvent event) {
        return event.isShortcutDown() || event.isAltDown() || event.isMetaDown();
    }

    private static Node near(Scene scene, @org.jspecify.annotations.Nullable Node focus) {
        return focus == null ? scene.getRoot() : focus;
    }

    /// The keys of an action as people write them: `Ctrl+Z`, `Page Down or Right`.
    public static String spell(Action action) {
        return action.keys().stream()
                .map(KeyCombination::getDisplayText)
                .collect(Collectors.joining(" " + Words.say("bar.keys.or") + " "));
    }
}
