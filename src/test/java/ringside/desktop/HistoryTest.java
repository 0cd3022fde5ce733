package ringside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import ringside.desktop.action.Action;
import ringside.desktop.session.Notice;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// History is walked with mouse and keyboard, played, and taken up again where it was left.
class HistoryTest extends WindowTest {
    private String notice() {
        return session.notice().get().map(Notice::text).orElse("");
    }

    @Test
    void historyIsWalkedWithButtonsKeysAndTicks() {
        var steps = view().timeline().length();
        press(Action.FIRST);
        assertThat(position()).isEqualTo("step 0 of " + steps);
        press(Action.NEXT);
        press(Action.NEXT);
        press(Action.PREVIOUS);
        assertThat(position()).isEqualTo("step 1 of " + steps);
        press(Action.LAST);
        assertThat(view().timeline().canRedo()).isFalse();
        clickOn("#tick-5");
        settle();
        assertThat(view().timeline().cursor()).isEqualTo(5);
        var bounds =
                lookup("#tick-9")
                        .query()
                        .localToScreen(lookup("#tick-9").query().getBoundsInLocal());
        drag("#tick-5").dropTo(bounds.getCenterX(), bounds.getCenterY());
        settle();
        assertThat(view().timeline().cursor()).isEqualTo(9);
        strike(Action.UNDO);
        strike(Action.REDO);
        strike(Action.REDO);
        assertThat(view().timeline().cursor()).isEqualTo(10);
        assertThat(view().timeline().length()).isEqualTo(steps);
    }

    @Test
    void playingGoesOnUntilSomebodyActs() {
        press(Action.FIRST);
        press(Action.PLAY);
        until(() -> view().timeline().cursor() > 0);
        press(Action.PLAY);
        var reached = view().timeline().cursor();
        sleep(1200);
        settle();
        assertThat(view().timeline().cursor()).isEqualTo(reached);
    }

    /// Waits as long as a loaded machine may need.
    private static void until(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, condition);
        } catch (TimeoutException late) {
            throw new AssertionError("it did not happen within a minute", late);
        }
    }

    @Test
    void whereNothingCanBeTakenBackTheButtonsSaySo() {
        press(Action.FIRST);
        var undo = lookup("#do-undo").<Button>query();
        assertThat(undo.getPseudoClassStates()).anyMatch(state -> named(state, "impossible"));
        assertThat(undo.getTooltip().getText()).contains("the beginning of the story");
        clickOn(undo);
        settle();
        assertThat(notice()).startsWith("Nothing to undo");
        press(Action.LAST);
        assertThat(undo.getPseudoClassStates()).noneMatch(state -> named(state, "impossible"));
        clickOn("#do-redo");
        settle();
        assertThat(notice()).startsWith("Nothing to redo");
    }

    private static boolean named(PseudoClass state, String name) {
        return state.getPseudoClassName().equals(name);
    }

    @Test
    void anAbandonedFutureIsTakenUpAgain() {
        var length = view().timeline().length();
        clickOn("#tick-8");
        settle();
        strike(Action.FORK);
        assertThat(notice()).contains("kept under Other futures");
        assertThat(view().timeline().length()).isEqualTo(9);

        clickOn("#futures");
        clickOn(from(lookup(".context-menu")).lookup(".menu-item").<Node>query());
        settle();
        assertThat(view().timeline().length()).isEqualTo(length);
        assertThat(view().timeline().cursor()).isEqualTo(8);
    }

    private String position() {
        return lookup("#position").<Label>query().getText();
    }
}
