package ringside.desktop.control;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import org.fxmisc.richtext.StyledTextArea;
import org.jspecify.annotations.Nullable;

import ringside.desktop.action.Action;
import ringside.desktop.action.Hand;
import ringside.words.Words;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The keys of the table of actions, for the whole window.
///
/// A key that a control used (an arrow in the graph, a letter in a text field) never gets here
/// twice: handlers see what nobody consumed, and while somebody types only keys with Ctrl or Alt
/// count.
///
/// Law: a key that is held does its action once, unless the action is a small part of a way.
public final class Keyboard {
    private static final Pattern NAMES =
            Pattern.compile("Ctrl|Shift|Alt|Page Up|Page Down|Home|End|Space|Tab|Context Menu");

    /// What goes on while its key is held.
    private static final Set<Action> GOING_ON =
            EnumSet.of(
                    Action.UNDO,
                    Action.REDO,
                    Action.PREVIOUS,
                    Action.NEXT,
                    Action.PREVIOUS_FAILED,
                    Action.NEXT_FAILED,
                    Action.PREVIOUS_DIFFERENCE,
                    Action.NEXT_DIFFERENCE,
                    Action.SLOWER,
                    Action.FASTER,
                    Action.EARLIER,
                    Action.LATER,
                    Action.LARGER,
                    Action.SMALLER);

    /// The key that opened a field and is held still.
    private Optional<KeyCode> held = Optional.empty();

    private Keyboard() {}

    public static void install(Scene scene, Hand hand) {
        var keyboard = new Keyboard();
        scene.addEventFilter(KeyEvent.ANY, keyboard::hold);
        Held.in(scene);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> keyboard.pressed(scene, hand, event));
    }

    /// A key that opened a field is no letter of it and does not close it, however long it is held.
    private void hold(KeyEvent event) {
        if (held.isEmpty()) return;
        var same = held.get() == event.getCode();
        var pressed = event.getEventType() == KeyEvent.KEY_PRESSED;
        if (event.getEventType() == KeyEvent.KEY_TYPED || (pressed && same)) event.consume();
        else if (pressed ? !event.getCode().isModifierKey() : same) held = Optional.empty();
    }

    private void pressed(Scene scene, Hand hand, KeyEvent event) {
        var focus = scene.getFocusOwner();
        if (types(focus) && !chord(event)) return;
        Arrays.stream(Action.values())
                .filter(action -> action.keys().stream().anyMatch(key -> key.match(event)))
                .findFirst()
                .ifPresent(
                        action -> {
                            event.consume();
                            if (Held.in(scene).again() && !GOING_ON.contains(action)) return;
                            hand.invoke(action, near(scene, focus));
                            if (types(scene.getFocusOwner())) held = Optional.of(event.getCode());
                        });
    }

    /// Whether a letter would be written where the keys go.
    private static boolean types(@Nullable Node focus) {
        return focus instanceof TextInputControl
                || (focus instanceof StyledTextArea<?, ?> area && area.isEditable());
    }

    /// Keys that write nothing are nobody's letters.
    private static boolean chord(KeyEvent event) {
        return event.isShortcutDown()
                || event.isAltDown()
                || event.isMetaDown()
                || event.getCode().isFunctionKey();
    }

    private static Node near(Scene scene, @Nullable Node focus) {
        return focus == null ? scene.getRoot() : focus;
    }

    /// A key as it is called in the language of the window.
    public static String display(KeyCombination key) {
        var text = key.getDisplayText();
        if (text.equals("Shift+/")) return "?";
        return NAMES.matcher(text)
                .replaceAll(
                        name -> {
                            var word = name.group().toLowerCase(Locale.ROOT).replace(' ', '-');
                            return Matcher.quoteReplacement(Words.say("bar.key." + word));
                        });
    }

    /// The key of an action that is told first.
    public static String first(Action action) {
        return display(action.keys().getFirst());
    }

    /// The keys of an action as people write them: `Ctrl+Z`, `Page Down or Right`.
    public static String spell(Action action) {
        return action.keys().stream()
                .map(Keyboard::display)
                .collect(Collectors.joining(" " + Words.say("bar.keys.or") + " "));
    }
}
