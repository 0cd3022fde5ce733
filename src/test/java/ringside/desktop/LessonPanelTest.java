package ringside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import ringside.call.Birth;
import ringside.call.Call;
import ringside.desktop.action.Action;
import ringside.story.Answers;
import ringside.story.Choice;
import ringside.words.Tongue;

import java.util.List;

/// A lesson beside the graph, by mouse and by keys: read, held at a question, answered, ended, left
/// and found again.
class LessonPanelTest extends WindowTest {
    /// The lesson of exec: six steps, a question behind the fourth and the fifth.
    @BeforeEach
    void lesson() {
        interact(() -> Opening.lesson(session, "03-exec"));
        settle();
    }

    private boolean seen(String id) {
        return lookup(id).queryAll().stream().anyMatch(node -> node.isVisible());
    }

    private String words(String id) {
        return lookup(id).<Label>query().getText();
    }

    private int cursor() {
        return view().timeline().cursor();
    }

    private List<Choice> choices() {
        return session.tuition().lecture().get().ask(cursor()).orElseThrow().choices();
    }

    private int number(boolean right) {
        var choices = choices();
        for (var i = 0; i < choices.size(); i++) if (choices.get(i).right() == right) return i + 1;
        throw new AssertionError("no choice is " + right);
    }

    /// A key while nobody types.
    private void key(KeyCode code) {
        interact(() -> stage.getScene().getRoot().requestFocus());
        push(code);
        settle();
    }

    private void digit(int number) {
        push(KeyCode.valueOf("DIGIT" + number));
        settle();
    }

    private void toQuestion() {
        for (var i = 0; i < 4; i++) key(KeyCode.PAGE_DOWN);
        assertThat(cursor()).isEqualTo(4);
        assertThat(seen("#lesson-question")).isTrue();
    }

    @Test
    void theLessonTellsWhereOneIsAndWhatTheStepDid() {
        assertThat(words("#lesson-title")).isEqualTo("Exec drops thread and process keyrings");
        assertThat(words("#lesson-position")).isEqualTo("step 0 of 6");
        clickOn("#lesson-next");
        settle();
        assertThat(cursor()).isEqualTo(1);
        assertThat(words("#lesson-position")).isEqualTo("step 1 of 6");
        assertThat(words("#lesson-step .headline")).contains("join_session");
        clickOn("#lesson-previous");
        settle();
        assertThat(cursor()).isZero();
    }

    @Test
    void nobodyComesPastAQuestionUnanswered() {
        toQuestion();
        key(KeyCode.PAGE_DOWN);
        assertThat(cursor()).isEqualTo(4);
        key(KeyCode.END);
        assertThat(cursor()).isEqualTo(4);
        assertThat(lookup("#choice-1").<RadioButton>query().isFocused()).isTrue();
        key(KeyCode.PAGE_UP);
        assertThat(cursor()).isEqualTo(3);
    }

    @Test
    void aRightAnswerByKeysIsCountedAndThenSeen() {
        toQuestion();
        digit(number(true));
        push(KeyCode.ENTER);
        settle();
        assertThat(words("#lesson-score")).isEqualTo("1 of 2 right");
        push(KeyCode.ENTER);
        settle();
        assertThat(cursor()).isEqualTo(5);
        assertThat(words("#lesson-step .right")).contains("It is destroyed");
    }

    @Test
    void aWrongAnswerIsExplainedByWhatHappened() {
        toQuestion();
        key(KeyCode.PAGE_DOWN);
        clickOn("#choice-" + number(false));
        clickOn("#lesson-answer");
        settle();
        assertThat(words("#lesson-question .verdict-word.wrong")).startsWith("✗");
        assertThat(words("#lesson-score")).isEqualTo("0 of 2 right");
        clickOn("#lesson-reveal");
        settle();
        assertThat(words("#lesson-step .wrong")).contains("vim finds it");
        assertThat(words("#lesson-step .headline")).startsWith("exec");
    }

    @Test
    void theEndTellsTheResultAndLeadsOn() {
        toQuestion();
        digit(number(true));
        push(KeyCode.ENTER);
        settle();
        key(KeyCode.PAGE_DOWN);
        digit(0);
        key(KeyCode.END);
        assertThat(cursor()).isEqualTo(6);
        assertThat(words("#lesson-result .muted")).isEqualTo("1 of 2 answers were right.");
        interact(() -> lookup("#lesson-follow").<javafx.scene.control.Button>query().fire());
        settle();
        assertThat(session.tuition().lecture().get().name()).isEqualTo("lesson:04-last-holder");
        assertThat(session.tuition().answers().get()).isEqualTo(Answers.NONE);
    }

    @Test
    void whoTriesSomethingFindsBack() {
        key(KeyCode.PAGE_DOWN);
        interact(() -> session.perform(new Call.Fork(1000, Birth.FORK, 0, false)));
        settle();
        assertThat(seen("#lesson-strayed")).isTrue();
        assertThat(seen("#lesson-question")).isFalse();
        clickOn("#lesson-back");
        settle();
        assertThat(seen("#lesson-strayed")).isFalse();
        assertThat(cursor()).isEqualTo(1);
        assertThat(view().timeline().length()).isEqualTo(6);
    }

    @Test
    void aClosedLessonHoldsNobodyAndComesBack() {
        clickOn("#lesson-close");
        settle();
        assertThat(lookup("#lesson").tryQuery()).isEmpty();
        key(KeyCode.END);
        assertThat(cursor()).isEqualTo(6);
        strike(Action.LESSON);
        assertThat(lookup("#lesson").tryQuery()).isPresent();
    }

    @Test
    void theKeysGoWhereTheLessonGoesOn() {
        strike(Action.LESSON);
        strike(Action.LESSON);
        settle();
        assertThat(lookup("#lesson-next").query().isFocused()).isTrue();
        push(KeyCode.SPACE);
        settle();
        assertThat(cursor()).isEqualTo(1);
    }

    @Test
    void wherePictureWordsAndDetailsAreTooMuchTheDetailsStepBack() {
        assertThat(lookup("#inspector").tryQuery()).isEmpty();
        assertThat(lookup("#graph").queryAs(Region.class).getWidth()).isGreaterThan(600);
        clickOn("#lesson-close");
        settle();
        assertThat(lookup("#inspector").tryQuery()).isPresent();
    }

    @Test
    void aPanelStaysAsWideAsItWasMadeInAnotherLanguage() {
        drag("#upper > .split-pane-divider").dropBy(-20, 0);
        settle();
        var width = width("#lesson");
        interact(() -> window.speak(Tongue.GERMAN));
        settle();
        assertThat(words("#lesson-position")).isEqualTo("Schritt 0 von 6");
        assertThat(width("#lesson")).isCloseTo(width, Offset.offset(2.0)).isLessThan(284);
    }

    private double width(String query) {
        return lookup(query).queryAs(Region.class).getWidth();
    }
}
