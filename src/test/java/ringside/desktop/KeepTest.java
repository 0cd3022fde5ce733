package ringside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import ringside.desktop.keep.Folders;
import ringside.desktop.keep.Journal;
import ringside.desktop.keep.Leftover;
import ringside.desktop.keep.Recent;
import ringside.desktop.session.Habits;
import ringside.desktop.session.Keeper;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// What outlives the window: the story of a killed one, the files that were opened, and a file that
/// comes by drag and drop.
class KeepTest extends WindowTest {
    private static final Path STORY = Path.of("src/test/resources/inquiry/user-keyring.md");

    @TempDir static Path home;

    @Override
    Folders folders() {
        return Folders.of(Map.of(), home);
    }

    @BeforeEach
    void empty() throws IOException {
        Files.createDirectories(folders().autosave());
        try (var files = Files.list(folders().autosave())) {
            for (var file : files.toList()) Files.delete(file);
        }
    }

    private void leave(String name, String title) throws IOException {
        Files.writeString(
                folders().autosave().resolve(name + ".md"),
                "---\ntitle: "
                        + title
                        + "\n---\n\n```story\n1> fork 77\n77> join_session\n77> joi");
    }

    private void offer() {
        interact(() -> window.frame().recovery().offer(folders().autosave()));
        await(() -> lookup("#recovery").query().isVisible());
    }

    private void await(java.util.concurrent.Callable<Boolean> condition) {
        try {
            org.testfx.util.WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition);
        } catch (TimeoutException e) {
            throw new AssertionError(e);
        }
        settle();
    }

    private String offered() {
        return lookup("#recovery .label").queryAs(Label.class).getText();
    }

    @Test
    void whatAKilledWindowLeftIsOfferedAndComesBack() throws IOException {
        onScreen(() -> session.keep(new Journal(folders().autosave(), "own", _ -> {})));
        leave("1-1", "The lost one");
        offer();
        assertThat(offered()).contains("The lost one").contains("2 steps");
        clickOn("#recovery-restore");
        settle();
        assertThat(kernel().process(77)).isPresent();
        assertThat(view().timeline().length()).isEqualTo(2);
        assertThat(session.saved().get()).isFalse();
        assertThat(lookup("#recovery").query().isVisible()).isFalse();
        assertThat(Leftover.in(folders().autosave())).isEmpty();
        assertThat(folders().autosave().resolve("own.md")).exists();
        onScreen(() -> session.keep(Keeper.NOBODY));
    }

    @Test
    void whatCannotBeKeptAnewIsNotThrownAway() throws IOException {
        leave("1-1", "The lost one");
        offer();
        interact(() -> session.setHabits(Habits.FIRST.withAutosave(false)));
        clickOn("#recovery-restore");
        settle();
        assertThat(kernel().process(77)).isPresent();
        assertThat(Leftover.in(folders().autosave())).hasSize(1);
        interact(() -> session.setHabits(Habits.FIRST));
    }

    @Test
    void whatIsNoStoryAnyMoreSaysSoAndStays() throws IOException {
        Files.writeString(
                folders().autosave().resolve("1-1.md"), "---\ntitle: X\n---\n\n```story\n?>?\n");
        offer();
        var before = view();
        clickOn("#recovery-restore");
        settle();
        assertThat(view()).isSameAs(before);
        assertThat(session.notice().get().orElseThrow().text()).contains("1-1.md");
        assertThat(Leftover.in(folders().autosave())).hasSize(1);
    }

    @Test
    void whatIsNotWantedIsGoneAndTheNextIsOffered() throws IOException {
        leave("1-1", "One");
        leave("1-2", "Two");
        offer();
        clickOn("#recovery-discard");
        settle();
        assertThat(Leftover.in(folders().autosave())).hasSize(1);
        clickOn("#recovery-later");
        settle();
        assertThat(lookup("#recovery").query().isVisible()).isFalse();
        assertThat(Leftover.in(folders().autosave())).hasSize(1);
    }

    @Test
    void aFileThatWasOpenedIsOnTheList() {
        chosen.path = Optional.of(STORY);
        chord(KeyCode.CONTROL, KeyCode.O);
        var file = STORY.toAbsolutePath();
        await(() -> new Recent(folders().recent()).files().contains(file));
        interact(() -> session.openText("other.md", "```story\n1> fork 9\n```\n"));
        recent();
        clickOn(".recent");
        settle();
        assertThat(session.file().get()).contains(file);
    }

    @Test
    void aFileThatIsGoneSaysSoAndLeavesTheList() {
        var recent = new Recent(folders().recent());
        recent.add(home.resolve("gone.md"));
        recent();
        assertThat(lookup(".recent .small").queryAs(Text.class).getText())
                .isEqualTo(home + " (no longer there)");
        clickOn(".recent");
        await(() -> recent.files().stream().noneMatch(file -> file.endsWith("gone.md")));
    }

    private void recent() {
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
        release(KeyCode.O, KeyCode.SHIFT, KeyCode.CONTROL);
        await(() -> lookup("#recent").tryQuery().isPresent());
    }

    private void chord(KeyCode modifier, KeyCode key) {
        press(modifier, key);
        release(key, modifier);
        settle();
    }

    @Test
    void oneFileAmongDroppedOnesIsOpenedAsUsual() {
        interact(() -> session.open(List.of(STORY)));
        settle();
        assertThat(session.file().get()).contains(STORY);
    }

    @Test
    void severalFilesAreOneRecordingOrNothing() {
        var before = view();
        interact(() -> session.open(List.of(STORY, STORY)));
        settle();
        assertThat(view()).isSameAs(before);
        assertThat(session.notice().get().orElseThrow().text()).contains("one recording");
    }

    @Test
    void aDragSaysWhatDroppingWouldDo() {
        var drop = Drop.install(stage.getScene(), window.frame(), session);
        interact(() -> drop.announce(List.of(new File("x.md"))));
        assertThat(lookup("#drop-word").queryAs(Label.class).getText()).contains("x.md");
        interact(drop::gone);
        assertThat(lookup("#drop-word").tryQuery()).isEmpty();
    }
}
