package ringside.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import ringside.evidence.Opened;
import ringside.graph.Ref;
import ringside.graph.Standing;
import ringside.graph.Topology;
import ringside.rule.Model;
import ringside.story.Timeline;

import java.util.List;

/// What two pictures are told to differ in, in a small story.
class UnlikesTest {
    private static final String STORY =
            """
            # Differences

            ```story
            process 1000 bash uid 1000
            1000> join_session
            1000> keyctl add user mail secret @s
            1000> keyctl add user news secret @s
            1000> keyctl newring box @s
            1000> keyctl setperm %user:mail 0x3f000000
            1000> keyctl revoke %user:news
            1000> keyctl link %user:mail %keyring:box
            1000> fork
            1000> exec vi
            1000> keyctl unlink %user:mail @s
            1000> join_session
            ```
            """;

    private static final Timeline TIMELINE =
            ((Opened.Shown) Opened.of("differences.md", STORY, Model.INSTANCE)).timeline();

    private static Topology after(int step) {
        return Topology.of(TIMELINE.to(step).now());
    }

    private static List<String> told(int here, int there) {
        return Unlikes.between(after(here), after(there)).stream()
                .map(unlike -> (unlike.kind().word() + " " + unlike.name() + " " + unlike.what()))
                .map(String::strip)
                .toList();
    }

    @Test
    void aStepDoesNotDifferFromItself() {
        assertThat(told(7, 7)).isEmpty();
    }

    @Test
    void aKeyIsToldAndItsLinksAreNot() {
        assertThat(told(2, 1))
                .containsExactlyInAnyOrder(
                        "only here “mail”",
                        "changed record of uid 1000 charged: 2 keys, 20 bytes ↔ 1 key, 5 bytes");
        assertThat(told(1, 2)).contains("only there “mail”");
    }

    @Test
    void whatChangedAboutAKeyIsToldOnBothSides() {
        assertThat(told(5, 4))
                .containsExactly(
                        "changed “mail” permissions: alswrv ------ ------ ------"
                                + " ↔ alswrv -----v ------ ------");
        assertThat(told(5, 6))
                .containsExactly(
                        "changed record of uid 1000 charged: 4 keys, 43 bytes ↔ 4 keys, 37 bytes",
                        "changed “news” state: valid ↔ revoked");
    }

    @Test
    void aLinkBetweenTwoKnownKeysIsTold() {
        assertThat(told(7, 6)).contains("only here “box” → “mail”");
        assertThat(told(9, 10)).contains("only here “_ses” → “mail”");
    }

    @Test
    void aProcessIsToldOnceAndWhatItBecame() {
        assertThat(told(8, 7)).containsExactly("only here 1001 bash");
        assertThat(told(9, 8)).containsExactly("changed 1000 vi program: vi ↔ bash");
    }

    @Test
    void aSlotTellsWhatItHolds() {
        assertThat(told(11, 10))
                .contains("only here “_ses”", "changed @s of 1000 vi holds: “_ses” ↔ “_ses”");
    }

    @Test
    void bothSidesTellTheSame() {
        for (var one = 0; one <= TIMELINE.length(); one++)
            for (var other = 0; other <= TIMELINE.length(); other++) {
                var here = Unlikes.between(after(one), after(other));
                var there = Unlikes.between(after(other), after(one));
                assertThat(here.stream().map(Unlike::ref))
                        .containsExactlyElementsOf(there.stream().map(Unlike::ref).toList())
                        .doesNotHaveDuplicates();
                assertThat(here.stream().map(Unlike::mirrored).map(Unlike::what))
                        .containsExactlyElementsOf(there.stream().map(Unlike::what).toList());
                assertThat(here.stream().map(it -> it.kind().mirrored()))
                        .containsExactlyElementsOf(there.stream().map(Unlike::kind).toList());
            }
    }

    @Test
    void everythingIsAddressed() {
        assertThat(Unlikes.between(after(7), after(6)))
                .anyMatch(it -> it.ref() instanceof Ref.OfLink && it.kind() == Standing.HERE);
    }
}
