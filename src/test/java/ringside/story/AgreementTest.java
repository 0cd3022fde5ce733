package ringside.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import ringside.call.Event;
import ringside.law.Lawful;
import ringside.rule.Model;
import ringside.rule.Step;
import ringside.state.Divergence;
import ringside.state.Semantics;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A step of which man pages and kernel make different things says so, and names the difference.
class AgreementTest {
    static Stream<Shipped.Named> timelines() {
        var random =
                IntStream.range(0, 60)
                        .mapToObj(i -> new Shipped.Named("random " + i, RandomTimelines.of(i, 60)));
        return Stream.concat(Shipped.all(), random);
    }

    @ParameterizedTest
    @MethodSource("timelines")
    void whatDiffersIsNamed(Shipped.Named named) {
        for (var moment : named.timeline().moments()) {
            var step = moment.step();
            for (var semantics : Semantics.PRESETS) {
                var here = under(semantics, step);
                if (differs(step))
                    assertThat(Agreement.of(here))
                            .as("%s: %s", moment.line(), step.reply())
                            .isInstanceOf(Agreement.Differ.class);
                assertThat(Agreement.of(here)).isEqualTo(Agreement.of(step));
            }
        }
    }

    private static boolean differs(Step step) {
        var linux = under(Semantics.LINUX, step);
        var pages = under(Semantics.MAN_PAGES, step);
        return !linux.reply().equals(pages.reply()) || !deeds(linux).equals(deeds(pages));
    }

    private static List<Event> deeds(Step step) {
        return step.events().stream().filter(event -> !(event instanceof Event.Visited)).toList();
    }

    private static Step under(Semantics semantics, Step step) {
        return new Lawful(Model.INSTANCE).step(step.before().withSemantics(semantics), step.call());
    }

    @Test
    void everyDifferenceIsNamedByTheStepThatShowsIt() {
        var story =
                """
                ```story
                process 1 systemd
                process 1000 bash uid 1000
                process 2000 zsh uid 2000
                process 900 su
                900> join_session
                900> fork 901
                901> setuid 1000
                901> session_to_parent
                1000> keyctl id @u
                1000> keyctl id @s
                1000> keyctl newring a @s
                1000> thread 1001
                1000> join_session work
                1001> join_session work
                1000> keyctl setperm @s 0x3f1b0000
                1000> join_session work
                1000> keyctl newring b @s
                901> exit
                1000> open /tmp/log
                1001> keyctl newring c @t
                1001> open /tmp/log
                1001> exit-thread
                1000> keyctl revoke @s
                1000> exit
                2000> join_session
                2000> keyctl id @u
                1> fork 3000
                3000> setuid 3000
                3000> keyctl id @u
                3000> exit
                p = 2000> keyctl get_persistent @s
                2000> keyctl unlink %p @s
                2000> keyctl read %p
                wait 3d
                2000> fork newuser 2002
                2002> map-ids 1 uid 0 2000 1
                2002> keyctl get_persistent @s
                2002> list_keys
                ```
                """;
        var told = EnumSet.noneOf(Divergence.class);
        for (var moment : Shipped.read(story).replay(Shipped.MACHINE).timeline().moments())
            if (Agreement.of(moment.step()) instanceof Agreement.Differ(var divergence))
                told.add(divergence);
        assertThat(told).hasSize(12);
    }
}
