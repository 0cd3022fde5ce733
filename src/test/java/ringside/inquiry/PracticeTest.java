package ringside.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import ringside.call.Birth;
import ringside.call.Call;
import ringside.rule.Model;
import ringside.state.Kernel;
import ringside.state.Semantics;
import ringside.story.Timeline;

import java.util.List;

/// What counts as the same machine and what does not.
class PracticeTest {
    private static final Timeline START =
            Timeline.of(Kernel.booted(Semantics.LINUX))
                    .perform(Model.INSTANCE, new Call.Fork(1, Birth.FORK, 0, false));

    private static Timeline ring(Timeline from, String name) {
        var task = from.now().tasks().lastKey();
        return from.perform(
                Model.INSTANCE, new Call.JoinSession(task, ringside.call.Text.of(name)));
    }

    private static final Timeline LESSON = ring(START, "work");

    @Test
    void nothingDoneIsNothingJudged() {
        assertThat(Practice.of(LESSON.moments(), START)).isEmpty();
        assertThat(Practice.of(LESSON.moments(), LESSON)).isEmpty();
    }

    @Test
    void anotherNameIsAnotherMachine() {
        var own = ring(START, "play");
        var found = Practice.of(LESSON.moments(), own).orElseThrow();
        assertThat(found).isInstanceOf(Practice.Apart.class);
        var apart = (Practice.Apart) found;
        assertThat(apart.missing()).anyMatch(line -> line.contains("work"));
        assertThat(apart.extra()).anyMatch(line -> line.contains("play"));
    }

    @Test
    void aDetourWithOtherNumbersArrives() {
        var own = ring(ring(START, "play"), "work");
        assertThat(own.now()).isNotEqualTo(LESSON.now());
        assertThat(Practice.of(LESSON.moments(), own)).contains(new Practice.Reached(2));
    }

    @Test
    void behindTheEndOfALessonNothingIsAsked() {
        var own = ring(LESSON, "more");
        assertThat(Practice.of(LESSON.moments(), own)).isEmpty();
        assertThat(List.copyOf(LESSON.moments())).hasSize(2);
    }
}
