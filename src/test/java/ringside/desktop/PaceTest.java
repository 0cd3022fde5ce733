package ringside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import ringside.desktop.action.Action;
import ringside.desktop.canvas.Projector;
import ringside.desktop.canvas.Stage;
import ringside.desktop.session.Habits;
import ringside.desktop.session.Travel;
import ringside.graph.Ref;
import ringside.picture.DisplayList;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// How fast the story plays, and walking through a step beat by beat.
class PaceTest extends WindowTest {
    /// Going to the start ends playing, which may have gone on.
    @AfterEach
    void calm() {
        strike(Action.FIRST);
        interact(
                () -> {
                    session.setHabits(Habits.FIRST);
                    session.setReducedMotion(true);
                });
        settle();
    }

    private Projector films() {
        return window.frame().graph().projector();
    }

    private DisplayList picture() {
        return window.frame().graph().displayList();
    }

    private String speed() {
        return lookup("#speed").<Button>query().getText();
    }

    private int cursor() {
        return view().timeline().cursor();
    }

    private int marks() {
        return lookup(".beat-mark").queryAll().stream().filter(Node::isVisible).toList().size();
    }

    /// Waits as long as a loaded machine may need.
    private static void until(java.util.concurrent.Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, condition);
        } catch (TimeoutException late) {
            throw new AssertionError("it did not happen within a minute", late);
        }
    }

    @Test
    void theSpeedIsChosenByKeysAndByItsButton() {
        assertThat(speed()).isEqualTo("1×");
        strike(Action.FASTER);
        strike(Action.FASTER);
        assertThat(speed()).isEqualTo("4×");
        assertThat(films().speed()).isEqualTo(4);
        for (var times = 0; times < 8; times++) strike(Action.SLOWER);
        assertThat(speed()).isEqualTo("¼×");
        clickOn("#speed");
        assertThat(speed()).isEqualTo("½×");
        for (var times = 0; times < 5; times++) clickOn("#speed");
        assertThat(speed()).as("after the fastest comes the slowest").isEqualTo("¼×");
        assertThat(session.habits().get().speed()).isEqualTo(Habits.SLOWEST);
    }

    @Test
    void aStepIsWalkedBeatByBeatAndBack() {
        select(new Ref.OfProcess(1003));
        press(Action.INSIDE);
        press(Action.EXIT);
        if (lookup("#form").tryQuery().isPresent()) agree();
        var here = cursor();
        var beats = films().stage().get().beats();
        assertThat(beats).hasSizeGreaterThan(2).noneMatch(String::isBlank);
        assertThat(marks()).isEqualTo(beats.size());
        assertThat(films().stage().get()).isEqualTo(new Stage(beats, 0, true));
        var cause = picture();

        press(Action.NEXT);
        assertThat(films().stage().get().at()).isEqualTo(1);
        assertThat(picture()).isNotEqualTo(cause);
        assertThat(lookup("#beat-1").query().getStyleClass()).contains("now");
        press(Action.PREVIOUS);
        assertThat(films().stage().get().at()).isZero();
        assertThat(picture()).isEqualTo(cause);
        clickOn("#beat-" + (beats.size() - 1));
        assertThat(films().stage().get().at()).isEqualTo(beats.size() - 1);
        assertThat(cursor()).as("beats are no steps").isEqualTo(here);

        press(Action.NEXT);
        assertThat(films().stage().get().over()).isTrue();
        assertThat(cursor()).isEqualTo(here);
        strike(Action.PREVIOUS);
        assertThat(films().stage().get().at()).isEqualTo(beats.size() - 2);
        strike(Action.INSIDE);
        assertThat(films().playing()).isFalse();
        assertThat(marks()).isZero();
        strike(Action.PREVIOUS);
        assertThat(cursor()).isEqualTo(here - 1);
    }

    @Test
    void aFilmHasItsTimeWhileTheStoryPlaysAndIsHeldInItsMiddle() {
        var cut = new ArrayList<Stage>();
        interact(
                () -> {
                    session.to(10);
                    session.setReducedMotion(false);
                    session.setHabits(Habits.FIRST.withSpeed(4));
                    films().stage()
                            .addListener(
                                    (_, was, now) -> {
                                        if (cutShort(was, now)) cut.add(was);
                                    });
                });
        var begun = cursor();
        strike(Action.PLAY);
        until(() -> cursor() >= begun + 4);
        until(() -> films().playing());
        strike(Action.PLAY);
        assertThat(cut).isEmpty();
        var there = cursor();
        var held = films().held();
        var shown = picture();
        sleep(900);
        settle();
        assertThat(cursor()).isEqualTo(there);
        if (held) assertThat(picture()).as("time stands still").isEqualTo(shown);
        strike(Action.PLAY);
        until(() -> cursor() > there);
        strike(Action.PLAY);
        assertThat(cut.stream().map(Stage::beats).toList()).isEmpty();
    }

    private static boolean cutShort(Stage was, Stage now) {
        return !was.over() && now.over() && was.at() != was.beats().size() - 1;
    }

    @Test
    void theNextKeyEndsAFilmAtOnceAndActs() {
        interact(
                () -> {
                    session.to(20);
                    session.setReducedMotion(false);
                    session.setHabits(Habits.FIRST.withSpeed(Habits.SLOWEST));
                });
        var here = cursor();
        strike(Action.NEXT);
        assertThat(films().playing()).isTrue();
        var travels = new ArrayList<Travel>();
        interact(() -> session.view().subscribe(view -> travels.add(view.travel())));
        push(KeyCode.PAGE_DOWN);
        settle();
        assertThat(cursor()).isEqualTo(here + 2);
        strike(Action.LARGER);
        assertThat(films().playing()).as("a key that only zooms ends it too").isFalse();
        assertThat(List.copyOf(travels)).endsWith(Travel.FORWARD);
    }
}
