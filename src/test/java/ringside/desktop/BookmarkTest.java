package ringside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import ringside.desktop.action.Action;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Steps are marked, listed, renamed, gone to, and saved with the story.
class BookmarkTest extends WindowTest {
    private int cursor() {
        return view().timeline().cursor();
    }

    private boolean flagged(int step) {
        return lookup("#flag-" + step).tryQuery().isPresent();
    }

    @Test
    void aStepIsMarkedAndTheMarkTakenAway() {
        clickOn("#tick-9");
        settle();
        strike(Action.BOOKMARK);
        assertThat(session.bookmarks().get()).containsEntry("step-9", 9);
        assertThat(flagged(9)).isTrue();
        assertThat(session.saved().get()).isFalse();
        press(Action.BOOKMARK);
        assertThat(session.bookmarks().get()).doesNotContainKey("step-9");
        assertThat(flagged(9)).isFalse();
    }

    @Test
    void aMarkOfTheListIsRenamedGoneToAndRemoved() {
        clickOn("#tick-12");
        settle();
        strike(Action.BOOKMARK);
        strike(Action.FIRST);
        strike(Action.BOOKMARKS);
        clickOn("#rename-step-12");
        var field = lookup("#bookmark-name").<TextField>query();
        interact(() -> field.setText("two words"));
        assertThat(lookup("#bookmarks .complaint").<Label>query().getText())
                .startsWith("A name has letters");
        push(KeyCode.ENTER);
        assertThat(session.bookmarks().get()).containsKey("step-12");
        interact(() -> field.setText("before-login"));
        push(KeyCode.ENTER);
        settle();
        assertThat(session.bookmarks().get()).containsEntry("before-login", 12);

        clickOn("#bookmark-before-login");
        settle();
        assertThat(cursor()).isEqualTo(12);
        strike(Action.BOOKMARKS);
        clickOn("#remove-before-login");
        settle();
        assertThat(session.bookmarks().get()).doesNotContainKey("before-login");
        push(KeyCode.ESCAPE);
        settle();
    }

    @Test
    void marksAreSavedAndOpenedAndFollowTheirLine(@TempDir Path folder) throws IOException {
        chosen.path = Optional.of(folder.resolve("marked.md"));
        clickOn("#tick-7");
        settle();
        strike(Action.BOOKMARK);
        strike(Action.SAVE_AS);
        push(KeyCode.ENTER);
        settle();
        assertThat(Files.readString(folder.resolve("marked.md"))).contains("\npicture step-7\n");
        strike(Action.OPEN);
        assertThat(session.bookmarks().get()).containsEntry("step-7", 7);

        clickOn("#tick-5");
        settle();
        strike(Action.FORK);
        assertThat(session.bookmarks().get()).doesNotContainKey("step-7");
        interact(() -> session.resume(0));
        settle();
        assertThat(session.bookmarks().get()).containsKey("step-7");
        assertThat(flagged(7)).isTrue();
    }
}
