package ringside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;

import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import ringside.desktop.action.Action;
import ringside.desktop.session.Notice;
import ringside.story.Lesson;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The lessons that ship, chosen in the window or named at its start.
class LessonCardTest extends WindowTest {
    private void card() {
        choose("more", Action.LESSONS);
        until(true);
        settle();
    }

    /// It fades in and out.
    private void until(boolean shown) {
        try {
            WaitForAsyncUtils.waitFor(
                    60, TimeUnit.SECONDS, () -> lookup("#lessons").tryQuery().isPresent() == shown);
        } catch (TimeoutException late) {
            throw new AssertionError("the card is there: " + !shown, late);
        }
    }

    @Test
    void everyLessonIsOnTheCard() {
        card();
        for (var lesson : Lesson.all())
            assertThat(lookup("#lesson-" + lesson.name()).tryQuery()).as(lesson.name()).isPresent();
    }

    @Test
    void aLessonOpensAtItsFirstStepAndClosesTheCard() {
        card();
        clickOn("#lesson-02-fork");
        settle();
        assertThat(session.title().get()).isEqualTo("Fork inherits the session");
        assertThat(lookup("#story-title").<Label>query().getText())
                .isEqualTo("Fork inherits the session");
        assertThat(view().timeline().cursor()).isZero();
        assertThat(view().timeline().length()).isEqualTo(9);
        until(false);
    }

    @Test
    void aLessonIsNamedAtTheStart() {
        interact(() -> Opening.named(session, "lesson:exec"));
        settle();
        assertThat(session.title().get()).isEqualTo("Exec drops thread and process keyrings");
    }

    @Test
    void whatIsNoLessonIsLookedForAsAFile() {
        var before = session.title().get();
        interact(() -> Opening.named(session, "lesson:knitting"));
        settle();
        assertThat(session.notice().get())
                .get()
                .extracting(Notice::tone)
                .isEqualTo(Notice.Tone.ERROR);
        assertThat(session.title().get()).isEqualTo(before);
    }
}
