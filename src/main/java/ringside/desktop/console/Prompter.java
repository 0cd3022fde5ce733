package ringside.desktop.console;

import static ringside.words.Words.say;

import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import ringside.desktop.session.Latest;
import ringside.desktop.session.Sight;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The keys of the line: Enter performs, Up and Down walk what was typed, Ctrl+R searches it, Tab
/// completes, Escape steps back.
///
/// Law: Tab in an empty line goes on to the next control, so that nobody is caught here.
final class Prompter {
    private final Entry entry;
    private final Offers offers;
    private final Sight session;
    private final Latest asked;
    private final Consumer<String> entered;
    private final Consumer<String> caption;
    private Past past = new Past(List.of());
    private Optional<Recall> recall = Optional.empty();
    private boolean quiet;

    /// @param entered takes a line that was entered
    /// @param caption shows what a search has found; empty when it ends
    Prompter(Entry entry, Sight session, Consumer<String> entered, Consumer<String> caption) {
        this.entry = entry;
        this.session = session;
        asked = new Latest(session);
        this.entered = entered;
        this.caption = caption;
        offers = new Offers(entry, taken -> set(taken.line()));
        entry.keys(this::pressed);
        entry.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        entry.textProperty().addListener((_, _, _) -> offer());
        entry.focusedProperty()
                .addListener(
                        (_, _, focused) -> {
                            if (!focused) leave();
                        });
    }

    void remember(Past lines) {
        past = lines;
    }

    Past past() {
        return past;
    }

    /// Ends whatever floats over the line.
    void leave() {
        hide();
        recall.ifPresent(_ -> stop());
    }

    private void offer() {
        if (quiet || recall.isPresent() || !entry.isFocused()) return;
        offer(entry.getText());
    }

    /// Offers what may follow as soon as the worker knows it.
    private void offer(String typed) {
        var at = session.situation();
        asked.ask(() -> Completion.of(typed, at), offers::show);
    }

    private void hide() {
        asked.forget();
        offers.hide();
    }

    private void set(String text) {
        quiet = true;
        entry.set(text);
        quiet = false;
        hide();
    }

    private boolean pressed(KeyEvent event) {
        if (recall.isPresent()) return searching(event);
        if (event.isShortcutDown() && event.getCode() == KeyCode.R) {
            hide();
            search(Recall.of(past));
            return true;
        }
        if (event.isShortcutDown() || event.isAltDown()) return false;
        return switch (event.getCode()) {
            case ENTER -> enter();
            case UP -> walk(-1);
            case DOWN -> walk(1);
            case TAB -> tab(event.isShiftDown());
            case ESCAPE -> escape();
            default -> false;
        };
    }

    /// Completes, or goes on from an empty line; with Shift it always goes back.
    private boolean tab(boolean back) {
        if (back) entry.requestFocusTraversal(TraversalDirection.PREVIOUS);
        else if (entry.getText().isBlank()) entry.requestFocusTraversal(TraversalDirection.NEXT);
        else complete();
        return true;
    }

    private boolean enter() {
        var chosen = offers.chosen();
        chosen.ifPresent(taken -> set(taken.line()));
        if (chosen.isEmpty()) {
            hide();
            entered.accept(entry.getText());
        }
        return true;
    }

    private boolean walk(int by) {
        if (offers.shown() && (by > 0 || offers.chosen().isPresent())) offers.walk(by);
        else set(by < 0 ? past.older(entry.getText()) : past.newer());
        return true;
    }

    /// Takes what is chosen or the only one, else as much as all have in common.
    private void complete() {
        var typed = entry.getText();
        var at = session.situation();
        offers.chosen()
                .ifPresentOrElse(
                        chosen -> set(chosen.line()),
                        () ->
                                asked.ask(
                                        () -> Completion.of(typed, at),
                                        all -> complete(typed, all)));
    }

    private void complete(String typed, List<Suggestion> all) {
        if (!entry.getText().equals(typed)) return;
        var common = Completion.common(all, typed);
        if (all.size() == 1) set(all.getFirst().line());
        else if (common.equals(typed)) {
            offers.show(all);
            if (offers.shown()) offers.walk(1);
        } else {
            set(common);
            offer(common);
        }
    }

    private boolean escape() {
        if (offers.shown()) hide();
        else if (entry.getLength() > 0) set("");
        else return false;
        return true;
    }

    private void search(Recall next) {
        recall = Optional.of(next);
        caption.accept(say(next.failed() ? "console.recall.none" : "console.recall", next.words()));
        set(next.line());
    }

    private void stop() {
        recall = Optional.empty();
        caption.accept("");
    }

    private boolean searching(KeyEvent event) {
        var now = recall.orElseThrow();
        switch (event.getCode()) {
            case R -> {
                if (!event.isShortcutDown()) return false;
                search(now.older());
            }
            case BACK_SPACE ->
                    search(
                            now.with(
                                    now.words()
                                            .substring(0, Math.max(0, now.words().length() - 1))));
            case ENTER -> {
                stop();
                entered.accept(entry.getText());
            }
            case ESCAPE -> {
                stop();
                set("");
            }
            case TAB, LEFT, RIGHT, UP, DOWN, HOME, END -> stop();
            default -> {
                return false;
            }
        }
        return true;
    }

    /// Letters go to the search while there is one.
    private void typed(KeyEvent event) {
        if (recall.isEmpty()) return;
        event.consume();
        var letter = event.getCharacter();
        if (letter.isEmpty() || letter.charAt(0) < ' ' || letter.charAt(0) == 0x7f) return;
        if (event.isShortcutDown() || event.isAltDown()) return;
        var now = recall.orElseThrow();
        search(now.with(now.words() + letter));
    }
}
