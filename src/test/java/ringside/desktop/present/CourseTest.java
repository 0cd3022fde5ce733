package ringside.desktop.present;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pcollections.TreePMap;

import ringside.call.Birth;
import ringside.call.Call;
import ringside.rule.Model;
import ringside.state.Kernel;
import ringside.state.Semantics;
import ringside.story.Ask;
import ringside.story.Choice;
import ringside.story.Lecture;
import ringside.story.Timeline;

import java.util.List;

/// The stations of a presentation, and the shapes of a slide.
class CourseTest {
    private static final Ask ASK =
            new Ask("Which?", List.of(new Choice("this", true), new Choice("that", false)));
    private static final Lecture LECTURE =
            new Lecture("x", "X", "", "", TreePMap.singleton(1, ASK), TreePMap.empty(), 2);
    private static final Timeline TWO =
            Timeline.of(Kernel.booted(Semantics.LINUX))
                    .perform(Model.INSTANCE, new Call.Fork(1, Birth.FORK, 0, false))
                    .perform(Model.INSTANCE, new Call.Fork(1, Birth.FORK, 0, false));

    @Test
    void aQuestionStandsBeforeTheStepThatAnswersIt() {
        var at = TWO.to(1);
        assertThat(Course.PICTURE.goesOn(LECTURE, at, true)).isFalse();
        var question = Course.PICTURE.next(LECTURE, at, true);
        assertThat(question.station()).isEqualTo(Course.Station.QUESTION);
        assertThat(question.goesOn(LECTURE, at, true)).isFalse();
        var answer = question.next(LECTURE, at, true);
        assertThat(answer.station()).isEqualTo(Course.Station.ANSWER);
        assertThat(answer.goesOn(LECTURE, at, true)).isTrue();
        assertThat(answer.back()).isEqualTo(question);
        assertThat(question.back()).isEqualTo(Course.PICTURE);
    }

    @Test
    void aChoiceIsTakenAtTheQuestionOnly() {
        var question = Course.PICTURE.next(LECTURE, TWO.to(1), true);
        assertThat(question.chose(1)).isEqualTo(new Course(Course.Station.ANSWER, 1));
        assertThat(Course.PICTURE.chose(1)).isEqualTo(Course.PICTURE);
    }

    @Test
    void aLineOfOnesOwnAsksNothing() {
        assertThat(Course.PICTURE.goesOn(LECTURE, TWO.to(1), false)).isTrue();
    }

    @Test
    void theEndIsAStation() {
        var end = Course.PICTURE.next(LECTURE, TWO.to(2), true);
        assertThat(end.station()).isEqualTo(Course.Station.END);
        assertThat(end.next(LECTURE, TWO.to(2), true)).isEqualTo(end);
        assertThat(end.goesOn(LECTURE, TWO.to(2), true)).isFalse();
        assertThat(end.back()).isEqualTo(Course.PICTURE);
    }

    @ParameterizedTest
    @CsvSource({
        "SCREEN,1000,700,0,0,1000,700",
        "WIDE,1024,768,0,96,1024,576",
        "CLASSIC,1920,1080,240,0,1440,1080",
        "WIDE,1920,1080,0,0,1920,1080",
        "CLASSIC,800,600,0,0,800,600"
    })
    void aSlideIsTheLargestOfItsShape(
            Shape shape, double width, double height, double x, double y, double w, double h) {
        assertThat(shape.in(width, height)).isEqualTo(new ringside.layout.Box(x, y, w, h));
    }
}
