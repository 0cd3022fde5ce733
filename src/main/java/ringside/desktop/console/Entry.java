package ringside.desktop.console;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyEvent;

import org.fxmisc.richtext.StyleClassedTextArea;

import java.util.function.Consumer;
import java.util.function.Predicate;

/// The line in which one types: coloured while one types, one line and no more.
///
/// Law: text of several lines never gets in; it goes to whoever takes pastes.
final class Entry extends StyleClassedTextArea {
    private final Label hint = new Label();
    private Consumer<String> pasted = _ -> {};
    private Predicate<KeyEvent> keys = _ -> false;

    Entry(String prompt) {
        super(false);
        setId("command-line");
        getStyleClass().add("entry");
        setWrapText(false);
        setAutoHeight(true);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT_FIELD);
        hint.setText(prompt);
        hint.getStyleClass().add("placeholder");
        setPlaceholder(hint, Pos.CENTER_LEFT);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        textProperty().addListener((_, _, text) -> ink(text));
    }

    /// Who takes keys first; what is taken goes no further.
    void keys(Predicate<KeyEvent> next) {
        keys = next;
    }

    /// Who takes text of several lines.
    void pastes(Consumer<String> next) {
        pasted = next;
    }

    /// How large text is in the window, in pixels: the placeholder has the size of all labels.
    double textSize() {
        return hint.getFont().getSize();
    }

    private void pressed(KeyEvent event) {
        if (keys.test(event)) event.consume();
    }

    private void ink(String text) {
        if (text.isEmpty()) return;
        setStyleSpans(0, Ink.of(text));
    }

    /// Marks the word at a column as misread.
    void mark(int column) {
        if (getLength() > 0) setStyleSpans(0, Ink.of(getText(), column));
    }

    /// Replaces the line; the caret goes to its end.
    void set(String text) {
        replaceText(text);
        moveTo(getLength());
        requestFollowCaret();
    }

    @Override
    public void paste() {
        var text = Clipboard.getSystemClipboard().getString();
        if (text == null || text.isEmpty()) return;
        var lines = text.strip().lines().toList();
        if (lines.size() > 1) pasted.accept(text);
        else replaceSelection(lines.isEmpty() ? "" : lines.getFirst());
    }
}
