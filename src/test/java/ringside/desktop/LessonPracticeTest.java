package ringside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import ringside.call.Birth;
import ringside.call.Call;
import ringside.desktop.action.Action;
import ringside.graph.Ref;
import ringside.words.Tongue;

/// The next step of a lesson done by the learner: he is told what shall come about, does it with
/// the window's own means, and hears whether it is what the lesson does.
class LessonPracticeTest extends WindowTest {
    /// Before the shell of the lesson of exec becomes vim, with the question behind it answered.
    @BeforeEach
    void lesson() {
        interact(() -> Opening.lesson(session, "03-exec"));
        settle();
    }

    private boolean seen(String id) {
        return lookup(id).queryAll().stream().anyMatch(Node::isVisible);
    }

    private String words(String id) {
        return lookup(id).<Label>query().getText();
    }

    private void console(String line) {
        strike(Action.CONSOLE);
        settle();
        write(line, 0);
        push(javafx.scene.input.KeyCode.ENTER);
        settle();
    }

    @Test
    void theGoalIsToldAndNotTheCall() {
        assertThat(seen("#lesson-try")).isTrue();
        clickOn("#lesson-try");
        settle();
        var told = lookup("#lesson-goal .sentence").<Label>queryAll();
        assertThat(told).isNotEmpty();
        assertThat(told).noneMatch(label -> label.getText().contains("join_session("));
    }

    @Test
    void whoDoesTheStepIsToldThatItIsRightAndGoesOn() {
        select(new Ref.OfProcess(1000));
        console("keyctl new_session");
        assertThat(words("#lesson-reached")).startsWith("✓").contains("step 1");
        assertThat(words("#lesson-astray")).isNotEmpty();
        assertThat(lookup("#lesson-back").<Button>query().getText())
                .isEqualTo("Go on with the lesson");
        interact(() -> lookup("#lesson-back").<Button>query().fire());
        settle();
        assertThat(view().timeline().cursor()).isEqualTo(1);
        assertThat(view().timeline().length()).isEqualTo(6);
        assertThat(seen("#lesson-strayed")).isFalse();
    }

    @Test
    void whoDoesSomethingElseIsToldWhatIsMissing() {
        interact(() -> session.perform(new Call.Fork(1000, Birth.FORK, 0, false)));
        settle();
        assertThat(words("#lesson-apart")).startsWith("✗");
        var missing = lookup("#lesson-missing").<Label>queryAll();
        assertThat(missing).anyMatch(label -> label.getText().contains("_ses"));
        var extra = lookup("#lesson-extra").<Label>queryAll();
        assertThat(extra).anyMatch(label -> label.getText().contains("1001"));
        interact(() -> lookup("#lesson-back").<Button>query().fire());
        settle();
        assertThat(view().timeline().cursor()).isZero();
    }

    @Test
    void anOpenQuestionIsNotGivenAway() {
        interact(() -> session.to(4));
        settle();
        assertThat(seen("#lesson-question")).isTrue();
        assertThat(seen("#lesson-task")).isFalse();
    }

    @Test
    void theJudgementIsInTheLanguage() {
        interact(() -> window.speak(Tongue.GERMAN));
        interact(() -> session.perform(new Call.Fork(1000, Birth.FORK, 0, false)));
        settle();
        assertThat(words("#lesson-apart")).startsWith("✗ Noch nicht");
        interact(() -> window.speak(Tongue.ENGLISH));
    }
}
