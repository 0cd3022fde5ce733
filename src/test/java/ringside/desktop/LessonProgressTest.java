package ringside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

import ringside.call.Birth;
import ringside.call.Call;
import ringside.desktop.action.Action;
import ringside.desktop.keep.ClassBook;
import ringside.desktop.keep.Folders;
import ringside.story.Answers;
import ringside.story.Attendance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// What somebody did of a lesson is known at the next start.
class LessonProgressTest extends WindowTest {
    private static final String NAME = "lesson:03-exec";
    @TempDir static Path home;

    @Override
    Folders folders() {
        return Folders.of(Map.of(), home);
    }

    @BeforeEach
    void nothingKnown() throws IOException {
        Files.deleteIfExists(folders().lessons());
    }

    private void lesson() {
        interact(() -> Opening.lesson(session, "03-exec"));
        settle();
    }

    private void key(KeyCode code) {
        interact(() -> stage.getScene().getRoot().requestFocus());
        push(code);
        settle();
    }

    private Attendance known() {
        return new ClassBook(folders().lessons()).of(NAME).orElseThrow();
    }

    @Test
    void aLessonGoesOnWhereItWasLeft() {
        lesson();
        for (var i = 0; i < 4; i++) key(KeyCode.PAGE_DOWN);
        push(KeyCode.DIGIT1);
        push(KeyCode.ENTER);
        settle();
        assertThat(known().line()).isEqualTo("4/6 -1 4:0");
        desktop();
        lesson();
        assertThat(view().timeline().cursor()).isEqualTo(4);
        assertThat(session.tuition().answers().get().choice(4)).contains(0);
        assertThat(session.notice().get().orElseThrow().text()).contains("step 4");
    }

    @Test
    void whatWasDoneBeginsAnewAndIsMarkedOnTheCard() throws Exception {
        new ClassBook(folders().lessons())
                .enter(NAME, new Attendance(6, 6, 2, Answers.NONE.with(4, 2).with(5, 1)));
        new ClassBook(folders().lessons())
                .enter("lesson:02-fork", new Attendance(3, 9, -1, Answers.NONE));
        lesson();
        assertThat(view().timeline().cursor()).isZero();
        assertThat(session.tuition().answers().get()).isEqualTo(Answers.NONE);
        choose("more", Action.LESSONS);
        WaitForAsyncUtils.waitFor(
                60, TimeUnit.SECONDS, () -> lookup("#lessons").tryQuery().isPresent());
        settle();
        assertThat(lookup("#progress-03-exec").<Label>query().getText()).isEqualTo("✓ done");
        assertThat(lookup("#progress-02-fork").<Label>query().getText()).isEqualTo("step 3 of 9");
        assertThat(lookup("#progress-01-six-anchors").tryQuery()).isEmpty();
    }

    @Test
    void aLineOfOnesOwnIsNoProgress() {
        lesson();
        key(KeyCode.PAGE_DOWN);
        var before = known();
        interact(() -> session.perform(new Call.Fork(1000, Birth.FORK, 0, false)));
        settle();
        assertThat(known()).isEqualTo(before);
    }
}
