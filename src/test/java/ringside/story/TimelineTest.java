package ringside.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import ringside.call.Call;
import ringside.call.Reply;
import ringside.rule.Machine;
import ringside.rule.Step;
import ringside.state.Kernel;
import ringside.state.Semantics;

import java.util.List;

class TimelineTest {
    /// A machine that knows only time.
    private static final Machine CLOCK =
            (kernel, call) -> {
                var seconds = call instanceof Call.Wait(var more) ? more : 0;
                var next = kernel.withClock(kernel.now() + seconds);
                return new Step(kernel, call, next, Reply.zero(), List.of());
            };

    private static Timeline after(Timeline timeline, long... waits) {
        var result = timeline;
        for (var seconds : waits) result = result.perform(CLOCK, new Call.Wait(seconds));
        return result;
    }

    private final Timeline fresh = Timeline.of(Kernel.booted(Semantics.LINUX));

    @Test
    void undoAndRedoMoveTheCursorOnly() {
        var walked = after(fresh, 1, 10);
        assertThat(walked.now().now()).isEqualTo(11);
        assertThat(walked.undo().now().now()).isEqualTo(1);
        assertThat(walked.undo().redo()).isEqualTo(walked);
        assertThat(walked.to(-5)).isEqualTo(walked.to(0));
        assertThat(walked.to(99)).isEqualTo(walked);
        assertThat(walked.to(0).canUndo()).isFalse();
        assertThat(walked.to(0).current()).isEmpty();
        assertThat(walked.canRedo()).isFalse();
    }

    @Test
    void actingInThePastKeepsTheFutureThatWasLeft() {
        var branched = after(after(fresh, 1, 10, 100).to(1), 7);
        assertThat(branched.now().now()).isEqualTo(8);
        assertThat(branched.length()).isEqualTo(2);
        assertThat(branched.others())
                .singleElement()
                .satisfies(other -> assertThat(other.length()).isEqualTo(2));
        var resumed = branched.resume(0);
        assertThat(resumed.cursor()).isEqualTo(1);
        assertThat(resumed.to(3).now().now()).isEqualTo(111);
        assertThat(resumed.resume(0).to(2)).isEqualTo(branched);
    }

    @Test
    void aFutureOfAFutureCanBeResumedWhereItWasLeft() {
        var twice = after(after(after(fresh, 1, 10, 100).to(2), 1000).to(1), 5);
        assertThat(twice.others()).hasSize(2);
        assertThat(twice.resume(0).to(3).now().now()).isEqualTo(111);
        assertThat(twice.resume(1).to(3).now().now()).isEqualTo(1011);
    }

    @Test
    void aMomentIsALineOfTheStory() {
        assertThat(after(fresh, 300).current().orElseThrow().line()).isEqualTo("wait 5m");
    }

    @Test
    void aLongHistoryIsWalkedInNoTime() {
        var timeline = fresh;
        for (var i = 0; i < 20_000; i++) timeline = after(timeline, 1);
        for (var i = 0; i < 20_000; i++) assertThat(timeline.to(i).now().now()).isEqualTo(i);
        assertThat(after(timeline.to(3), 1).length()).isEqualTo(4);
    }
}
