package ringside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import ringside.desktop.action.Action;
import ringside.desktop.session.Notice;
import ringside.desktop.session.Shade;
import ringside.graph.Ref;
import ringside.state.Semantics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Everything else that the window offers: refusals, console, files, looks.
class ChoreTest extends WindowTest {
    private String text(String id) {
        return lookup(id).<Label>query().getText();
    }

    private String notice() {
        return session.notice().get().map(Notice::text).orElse("");
    }

    private StyleClassedTextArea line() {
        return lookup("#command-line").query();
    }

    private void type(String line) {
        clickOn("#command-line");
        interact(() -> line().replaceText(line));
        push(KeyCode.ENTER);
        settle();
    }

    @Test
    void nobodyForgotAnAction() {
        assertThat(window.desk().idle()).isEmpty();
    }

    @Test
    void aRefusedActionExplainsItselfAndCanBeDoneAnyway() {
        select(new Ref.OfProcess(1));
        select(key("mail-password"));
        var before = view();

        choose("keys", Action.REVOKE);
        assertThat(view().timeline().cursor()).isEqualTo(before.timeline().cursor());
        assertThat(text("#refusal .errno")).isEqualTo("EACCES");

        clickOn("#refusal-anyway");
        settle();
        assertThat(view().timeline().cursor()).isEqualTo(before.timeline().cursor() + 1);
        assertThat(view().step()).get().matches(step -> step.reply().failed());
        assertThat(lookup("#tick-" + view().timeline().cursor()).query().getStyleClass())
                .contains("refused", "current");

        press(Action.UNDO);
        assertThat(kernel()).isEqualTo(before.kernel());
    }

    @Test
    void aCommandOfSeveralCallsIsAsManySteps() {
        select(new Ref.OfProcess(1001));
        var before = view();
        type("keyctl new_session");
        assertThat(view().timeline().cursor()).isEqualTo(before.timeline().cursor() + 6);
        assertThat(kernel().task(1001)).isNotEqualTo(before.kernel().task(1001));
        for (var step = 0; step < 6; step++) press(Action.UNDO);
        assertThat(kernel()).isEqualTo(before.kernel());
    }

    @Test
    void aFileIsClosedAndTheCloseUndone() {
        select(new Ref.OfProcess(1000));
        type("open /tmp/notes");
        var before = view();
        choose("more", Action.CLOSE_FILE);
        assertThat(kernel().files()).isEmpty();
        assertThat(label()).isEqualTo("close");
        press(Action.UNDO);
        assertThat(kernel()).isEqualTo(before.kernel());
        assertThat(view().places()).isEqualTo(before.places());
    }

    @Test
    void theConsolePerformsAnswersAndComplains() {
        select(new Ref.OfProcess(1002));
        var before = view().timeline().cursor();
        type("keyctl show @s");
        assertThat(view().timeline().cursor()).isEqualTo(before);
        assertThat(lookup("#transcript").<StyleClassedTextArea>query().getText())
                .contains("keyring: _ses");

        type("keyctl add user draft hello @s");
        assertThat(view().timeline().cursor()).isEqualTo(before + 1);
        assertThat(painted(key("draft"))).isTrue();

        type("keyctl forget everything");
        assertThat(text("#complaint")).startsWith("Column 8: Expected ");
        push(KeyCode.ESCAPE);
        interact(() -> line().clear());
        push(KeyCode.UP);
        assertThat(line().getText()).isEqualTo("keyctl add user draft hello @s");
        interact(() -> line().clear());
    }

    @Test
    void aWrongAnswerIsCalledWrongWhileOneTypes() {
        select(new Ref.OfProcess(1000));
        press(Action.WAIT);
        interact(() -> lookup("#field-time").<TextField>query().setText("soon"));
        settle();
        assertThat(text("#form .complaint")).startsWith("Time must be a duration");
        push(KeyCode.ENTER);
        assertThat(lookup("#form").tryQuery()).isPresent();
        interact(() -> lookup("#field-time").<TextField>query().setText("2h"));
        settle();
        assertThat(lookup("#preview .label").queryAll())
                .anyMatch(line -> ((Label) line).getText().equals("wait 2h"));
        push(KeyCode.ESCAPE);
        settle();
        assertThat(lookup("#form").tryQuery()).isEmpty();
    }

    @Test
    void permissionBoxesAndDigitsFollowEachOther() {
        select(new Ref.OfProcess(1000));
        select(key("mail-password"));
        choose("keys", Action.SET_PERM);
        clickOn("#may-other-view");
        assertThat(lookup("#field-permissions").<TextField>query().getText()).isEqualTo("3f010001");
        push(KeyCode.ESCAPE);
        settle();
    }

    @Test
    void storiesAreSavedAndOpened(@TempDir Path folder) throws IOException {
        chosen.path = Optional.of(folder.resolve("mine.md"));
        interact(session::last);
        select(new Ref.OfProcess(1000));
        type("keyctl add user typed hunter2 @s");
        strike(Action.SAVE_AS);
        push(KeyCode.ENTER);
        settle();
        assertThat(notice()).isEqualTo("Saved as mine.md.");
        assertThat(Files.readString(folder.resolve("mine.md")))
                .contains("# A login, and what grows from it", "typed")
                .doesNotContain("hunter2");
        strike(Action.SAVE);
        assertThat(notice()).isEqualTo("Saved as mine.md.");

        var keys = kernel().keys().keySet();
        strike(Action.OPEN);
        assertThat(session.file().get()).isEqualTo(chosen.path);
        interact(session::last);
        settle();
        assertThat(kernel().keys().keySet()).isEqualTo(keys);

        Files.writeString(folder.resolve("mine.md"), "nonsense");
        strike(Action.OPEN);
        assertThat(session.notice().get())
                .get()
                .extracting(Notice::tone)
                .isEqualTo(Notice.Tone.ERROR);
        assertThat(kernel().keys().keySet()).isEqualTo(keys);
    }

    @Test
    void thePictureIsExported(@TempDir Path folder) throws IOException {
        chosen.path = Optional.of(folder.resolve("desktop.svg"));
        strike(Action.EXPORT);
        push(KeyCode.ENTER);
        settle();
        assertThat(Files.readString(folder.resolve("desktop.svg"))).contains("mail-password");
    }

    @Test
    void semanticsAreChosenInTheMenuAndByKey() {
        clickOn("#semantics");
        clickOn("Man pages");
        settle();
        assertThat(kernel().semantics()).isEqualTo(Semantics.MAN_PAGES);
        assertThat(notice()).startsWith("By the man pages");
        strike(Action.SEMANTICS);
        assertThat(kernel().semantics()).isEqualTo(Semantics.LINUX);
    }

    @Test
    void theThemeChangesAndComesBack() {
        press(Action.THEME);
        assertThat(session.shade().get()).isEqualTo(Shade.DARK);
        assertThat(stage.getScene().getStylesheets()).anyMatch(sheet -> sheet.endsWith("dark.css"));
        strike(Action.THEME);
        assertThat(session.shade().get()).isEqualTo(Shade.LIGHT);
    }

    @Test
    void theCameraObeys() {
        var camera = window.frame().graph().camera();
        strike(Action.ACTUAL_SIZE);
        assertThat(camera.now().scale()).isEqualTo(1);
        strike(Action.LARGER);
        assertThat(camera.now().scale()).isGreaterThan(1);
        strike(Action.SMALLER);
        strike(Action.SMALLER);
        assertThat(camera.now().scale()).isLessThan(1);
        strike(Action.FIT);
        assertThat(camera.now().scale()).isLessThanOrEqualTo(1);
    }

    @Test
    void motionIsReducedOnWish() {
        strike(Action.MOTION);
        assertThat(session.reducedMotion().get()).isFalse();
        strike(Action.MOTION);
        assertThat(session.reducedMotion().get()).isTrue();
    }
}
