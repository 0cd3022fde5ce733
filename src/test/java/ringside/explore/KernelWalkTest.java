package ringside.explore;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

import ringside.call.Call;
import ringside.call.Event;
import ringside.call.Reply;
import ringside.linux.Opening;
import ringside.linux.RealKernel;
import ringside.rule.LinkRule;
import ringside.rule.Machine;
import ringside.rule.Model;
import ringside.rule.Step;
import ringside.state.Errno;
import ringside.story.Parsed;
import ringside.story.StoryText;

import java.util.List;

/// The model beside the kernel of this machine; skipped, with the reason, where there is none to
/// ask.
class KernelWalkTest {
    private static RealKernel kernel() {
        return switch (RealKernel.open()) {
            case Opening.Opened(var kernel) -> kernel;
            case Opening.Impossible(var sentence) -> {
                System.out.println("skipped: " + sentence);
                yield Assumptions.abort(sentence);
            }
        };
    }

    /// A minute of walks from fixed seeds.
    @Test
    void modelAndKernelAgreeForAMinute() throws Exception {
        try (var kernel = kernel()) {
            var plan = new Exploration.Plan(1, 1000, 300, 60);
            var exploration = Exploration.of(kernel, Model.INSTANCE, plan, System.out::println);
            System.out.println(exploration.summary());
            assertThat(exploration.findings()).isEmpty();
            assertThat(exploration.calls()).isGreaterThan(300);
        }
    }

    /// A model that lies is found out, and what is saved is short and replays: its last line fails
    /// on the model that lies.
    @Test
    void aLieIsFoundAndShrunk() throws Exception {
        Machine liar = KernelWalkTest::lie;
        try (var kernel = kernel()) {
            var plan = new Exploration.Plan(3, 1, 400, 60);
            var findings = Exploration.of(kernel, liar, plan, _ -> {}).findings();
            assertThat(findings).hasSize(1);
            var finding = findings.getFirst();
            assertThat(finding.kernel()).isEqualTo("ENOENT");
            assertThat(finding.model()).isEqualTo("EPERM");
            assertThat(finding.toString()).contains("seed 3").contains("NOT_LINKED");
            var parsed = (Parsed.Whole) StoryText.parse(finding.story());
            assertThat(finding.story().lines().count()).isLessThan(60);
            assertThat(parsed.story().replay(liar).failures()).hasSize(1);
            assertThat(parsed.story().replay(Model.INSTANCE).failures()).isEmpty();
        }
    }

    private static Step lie(ringside.state.Kernel before, Call call) {
        var step = Model.INSTANCE.step(before, call);
        if (!step.reply().equals(new Reply.Failed(Errno.ENOENT))) return step;
        var refusal = new Event.Refused(Errno.EPERM, LinkRule.NOT_LINKED);
        return new Step(before, call, step.next(), new Reply.Failed(Errno.EPERM), List.of(refusal));
    }
}
