package ringside.desktop.outline;

import javafx.animation.PauseTransition;
import javafx.scene.control.TreeItem;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

import ringside.desktop.action.Action;
import ringside.graph.Entry;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/// Type-ahead: the next line whose name begins with what was typed, digits of a pid or serial
/// included.
///
/// Law: a letter that is an action's key stays the action's. An apostrophe, a digit or any other
/// sign begins a name, and until a pause everything typed belongs to it.
final class Typing {
    private static final Duration PAUSE = Duration.seconds(1.2);
    private final OutlineTable table;
    private final PauseTransition rest = new PauseTransition(PAUSE);
    private String typed = "";
    private boolean begun;

    private Typing(OutlineTable table) {
        this.table = table;
        rest.setOnFinished(_ -> forget());
    }

    /// Lets people type into this table.
    static void into(OutlineTable table) {
        var typing = new Typing(table);
        table.addEventHandler(KeyEvent.KEY_PRESSED, typing::pressed);
        table.addEventHandler(KeyEvent.KEY_TYPED, typing::typed);
    }

    private void forget() {
        typed = "";
        begun = false;
    }

    /// Keeps the window's keys from what is typed into a name.
    private void pressed(KeyEvent event) {
        if (chord(event) || event.getText().isBlank()) return;
        if (begun || begins(event)) event.consume();
    }

    private static boolean chord(KeyEvent event) {
        return event.isShortcutDown() || event.isAltDown() || event.isMetaDown();
    }

    private static boolean begins(KeyEvent event) {
        return Character.isDigit(event.getText().charAt(0))
                || Arrays.stream(Action.values())
                        .flatMap(action -> action.keys().stream())
                        .noneMatch(key -> key.match(event));
    }

    private void typed(KeyEvent event) {
        var sign = event.getCharacter();
        if (chord(event) || sign.isEmpty() || sign.charAt(0) < ' ') return;
        if (!begun && taken(sign)) return;
        begun = true;
        if (!(typed.isEmpty() && (sign.equals("'") || sign.equals("’"))))
            typed += sign.toLowerCase(Locale.ROOT);
        event.consume();
        rest.playFromStart();
        if (!typed.isEmpty()) find().ifPresent(this::go);
    }

    /// Whether a single sign is the key of an action; digits are names here.
    private static boolean taken(String sign) {
        return !Character.isDigit(sign.charAt(0))
                && (sign.isBlank()
                        || Arrays.stream(Action.values())
                                .flatMap(action -> action.keys().stream())
                                .anyMatch(key -> key.getName().equalsIgnoreCase(sign))
                        || "?/.+-=[]".contains(sign));
    }

    /// From the selected line on, and round.
    private Optional<TreeItem<Entry>> find() {
        var size = table.getExpandedItemCount();
        var here = Math.max(0, table.getSelectionModel().getSelectedIndex());
        return IntStream.range(0, size)
                .mapToObj(step -> table.getTreeItem((here + step) % size))
                .filter(item -> begins(item.getValue()))
                .findFirst();
    }

    private boolean begins(Entry entry) {
        var words = table.words();
        return starts(words.named(entry))
                || starts(words.serial(entry))
                || starts(words.decimal(entry));
    }

    private boolean starts(String text) {
        return text.toLowerCase(Locale.ROOT).startsWith(typed);
    }

    private void go(TreeItem<Entry> item) {
        var row = table.getRow(item);
        table.getSelectionModel().clearAndSelect(row);
        table.scrollTo(Math.max(0, row - 4));
    }
}
