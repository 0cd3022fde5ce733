package ringside.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import ringside.rule.Model;

/// Questions hold, answers count once, and a result is what was answered.
class AnswersTest {
    private static final Lecture LOGIN = lecture("06-login-logout");

    private static Lecture lecture(String name) {
        var parsed = (Parsed.Whole) StoryText.parse(Lesson.text(name).orElseThrow());
        var played = parsed.story().replay(Model.INSTANCE);
        return Lecture.of(
                "lesson:" + name,
                parsed.story(),
                played.asks(),
                played.passages(),
                played.timeline().length());
    }

    private static int right(Lecture lecture, int step) {
        var choices = lecture.ask(step).orElseThrow().choices();
        return choices.indexOf(choices.stream().filter(Choice::right).findFirst().orElseThrow());
    }

    @Test
    void goingOnEndsAtTheFirstOpenQuestion() {
        var questions = LOGIN.questions();
        assertThat(questions).hasSize(2);
        var first = questions.getFirst();
        var second = questions.getLast();
        assertThat(Answers.NONE.reach(LOGIN, 0, LOGIN.steps())).isEqualTo(first);
        assertThat(Answers.NONE.reach(LOGIN, first, first + 1)).isEqualTo(first);
        assertThat(Answers.NONE.reach(LOGIN, first + 1, 0)).isZero();
        var answered = Answers.NONE.with(first, 0);
        assertThat(answered.reach(LOGIN, 0, LOGIN.steps())).isEqualTo(second);
        assertThat(answered.with(second, Answers.SKIPPED).reach(LOGIN, 0, LOGIN.steps()))
                .isEqualTo(LOGIN.steps());
    }

    @Test
    void theFirstAnswerCounts() {
        var step = LOGIN.questions().getFirst();
        var right = right(LOGIN, step);
        var wrong = right == 0 ? 1 : 0;
        var answers = Answers.NONE.with(step, wrong).with(step, right);
        assertThat(answers.right(LOGIN, step)).isFalse();
        assertThat(answers.rights(LOGIN)).isZero();
        assertThat(Answers.NONE.with(step, right).rights(LOGIN)).isEqualTo(1);
    }

    @Test
    void whatIsSkippedIsSettledAndNotRight() {
        var answers = Answers.NONE;
        for (var step : LOGIN.questions()) answers = answers.with(step, Answers.SKIPPED);
        assertThat(answers.complete(LOGIN)).isTrue();
        assertThat(answers.rights(LOGIN)).isZero();
        assertThat(answers.choice(LOGIN.questions().getFirst())).isEmpty();
    }

    @Test
    void thePassageIsTheLastOneThatWasBegun() {
        assertThat(LOGIN.passage(0)).get().asString().contains("Who gave your shell");
        assertThat(LOGIN.passage(2)).isEqualTo(LOGIN.passage(0));
        assertThat(LOGIN.passage(LOGIN.steps())).get().asString().contains("never collected");
    }
}
