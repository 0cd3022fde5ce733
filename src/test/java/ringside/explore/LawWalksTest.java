package ringside.explore;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import ringside.call.Call;
import ringside.call.Reply;
import ringside.rule.Machine;
import ringside.rule.Model;
import ringside.rule.Step;
import ringside.state.Errno;
import ringside.state.Semantics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Exploring without a kernel.
class LawWalksTest {
    private static final Path COUNTS = Path.of("src/test/resources/explore/states.txt");

    @Test
    void noWalkBreaksTheLaw() {
        var walks = LawWalks.of(Model.INSTANCE, new Exploration.Plan(1, 40, 250, 60));
        assertThat(walks.breaches()).isEmpty();
        assertThat(walks.calls()).isEqualTo(40 * 250);
    }

    @Test
    void aMachineThatTellsNothingIsCaught() {
        Machine silent =
                (kernel, call) -> {
                    var step = Model.INSTANCE.step(kernel, call);
                    return call instanceof Call.JoinSession
                            ? new Step(kernel, call, step.next(), step.reply(), List.of())
                            : step;
                };
        var walks = LawWalks.of(silent, new Exploration.Plan(1, 1, 250, 60));
        assertThat(walks.breaches())
                .singleElement()
                .asString()
                .contains("seed 1")
                .contains("JoinSession");
    }

    @Test
    void theSameSeedGivesTheSameWalk() {
        var one = new StringBuilder();
        var two = new StringBuilder();
        for (var text : List.of(one, two)) {
            Machine listening =
                    (kernel, call) -> {
                        var step = Model.INSTANCE.step(kernel, call);
                        text.append(call).append(step.reply()).append('\n');
                        return step;
                    };
            LawWalks.of(listening, new Exploration.Plan(7, 1, 60, 60));
        }
        assertThat(one.toString()).isEqualTo(two.toString());
    }

    @Test
    void reachableStatesAreCounted() throws IOException {
        var text = new StringBuilder();
        for (var semantics : Semantics.PRESETS)
            text.append(semantics.id())
                    .append('\n')
                    .append(Enumeration.counts(Model.INSTANCE, semantics, 4));
        if (Boolean.getBoolean("rewrite")) Files.writeString(COUNTS, text);
        assertThat(text.toString()).isEqualTo(Files.readString(COUNTS));
    }

    @Test
    void aChangedRuleChangesTheCounts() {
        Machine stern =
                (kernel, call) ->
                        call instanceof Call.Link
                                ? new Step(
                                        kernel,
                                        call,
                                        kernel,
                                        new Reply.Failed(Errno.EACCES),
                                        List.of())
                                : Model.INSTANCE.step(kernel, call);
        assertThat(Enumeration.counts(stern, Semantics.LINUX, 3))
                .isNotEqualTo(Enumeration.counts(Model.INSTANCE, Semantics.LINUX, 3));
    }
}
