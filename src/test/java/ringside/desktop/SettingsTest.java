package ringside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.DialogPane;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import ringside.desktop.action.Action;
import ringside.desktop.keep.Folders;
import ringside.desktop.keep.Journal;
import ringside.desktop.session.Habits;
import ringside.desktop.session.Keeper;
import ringside.desktop.session.Shade;
import ringside.desktop.theme.Memory;
import ringside.desktop.theme.TextSize;
import ringside.words.Tongue;
import ringside.words.Words;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// What a person decides once: it holds at once, and the next start knows it.
class SettingsTest extends WindowTest {
    @TempDir static Path home;

    @Override
    Folders folders() {
        return Folders.of(Map.of(), home);
    }

    @BeforeEach
    void dialog() {
        press(KeyCode.CONTROL, KeyCode.COMMA);
        release(KeyCode.COMMA, KeyCode.CONTROL);
        settle();
    }

    @AfterEach
    void asBefore() {
        onScreen(
                () -> {
                    session.setShade(Shade.LIGHT);
                    session.setHabits(Habits.FIRST);
                    session.setReducedMotion(true);
                    session.keep(Keeper.NOBODY);
                    window.size(TextSize.USUAL);
                    if (Words.spoken() != Tongue.ENGLISH) window.speak(Tongue.ENGLISH);
                });
    }

    private DialogPane pane() {
        return (DialogPane) lookup("#settings").query().getParent();
    }

    @Test
    void aLanguageHoldsAtOnceForWindowAndDialog() {
        clickOn("#setting-language-german");
        settle();
        assertThat(Words.spoken()).isEqualTo(Tongue.GERMAN);
        assertThat(Spoken.foreign(pane(), Tongue.GERMAN)).isEmpty();
        assertThat(Spoken.foreign(stage.getScene().getRoot(), Tongue.GERMAN)).isEmpty();
    }

    @Test
    void coloursAndSizeHoldAtOnce() {
        clickOn("#setting-shade-dark");
        clickOn("#setting-text-125");
        settle();
        assertThat(session.shade().get()).isEqualTo(Shade.DARK);
        assertThat(TextSize.percent()).isEqualTo(125);
        assertThat(pane().getStylesheets()).isEqualTo(stage.getScene().getStylesheets());
    }

    @Test
    void theDialogFollowsTheColoursOfARebuiltWindowAndNobodyAfterIt() {
        clickOn("#setting-language-german");
        settle();
        clickOn("#setting-shade-dark");
        settle();
        assertThat(pane().getStylesheets()).isEqualTo(stage.getScene().getStylesheets());
        push(KeyCode.ESCAPE);
        settle();
        strike(Action.THEME);
        assertThat(session.shade().get()).isEqualTo(Shade.LIGHT);
    }

    @Test
    void withoutAutosaveNothingIsKept() {
        var folder = folders().autosave();
        onScreen(() -> session.keep(new Journal(folder, "own", words -> {})));
        push(KeyCode.ESCAPE);
        strike(Action.FORK);
        assertThat(folder.resolve("own.md")).exists();
        press(KeyCode.CONTROL, KeyCode.COMMA);
        release(KeyCode.COMMA, KeyCode.CONTROL);
        settle();
        clickOn("#setting-autosave");
        settle();
        assertThat(folder.resolve("own.md")).doesNotExist();
        push(KeyCode.ESCAPE);
        strike(Action.FORK);
        assertThat(folder.resolve("own.md")).doesNotExist();
    }

    @Test
    void theNextStartKnows() throws Exception {
        clickOn("#setting-wheel");
        settle();
        assertThat(session.habits().get().wheelScrolls()).isTrue();
        var memory = new Memory(folders().settings());
        var look =
                new Memory.Look(
                        1024,
                        768,
                        Shade.DARK,
                        Optional.of(true),
                        Optional.of(Tongue.CHINESE),
                        150,
                        session.habits().get());
        memory.write(look);
        assertThat(new Memory(folders().settings()).read()).isEqualTo(look);
        Files.writeString(folders().settings(), "width=\\u00zz\nnonsense");
        assertThat(memory.read()).isEqualTo(Memory.Look.FIRST);
    }
}
