package ringside.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import org.junit.jupiter.api.Test;

import ringside.rule.Model;

import java.time.Duration;
import java.util.List;

/// Facts of the step above, replies with comments and blank lines, and long stories.
class ExpectTest {
    private static List<String> failures(String block) {
        return Shipped.read("```story\n" + block + "```\n")
                .replay(Shipped.MACHINE)
                .failures()
                .stream()
                .map(Failure::toString)
                .toList();
    }

    @Test
    void aFactThatNamesNoKeyIsAboutTheStepAbove() {
        assertThat(
                        failures(
                                """
                                w = 1> keyctl newring work @u
                                expect alive
                                expect refs 1
                                expect links 0
                                k = 1> keyctl add user k p %w
                                expect owner 0
                                1> keyctl revoke %k
                                expect revoked
                                1$ keyctl unlink %k %w
                                expect destroyed
                                1> keyctl unlink %:work @u
                                expect destroyed
                                """))
                .isEmpty();
    }

    @Test
    void itFailsWithWhatIsTheCase() {
        assertThat(
                        failures(
                                """
                                w = 1> keyctl newring work @u
                                expect destroyed
                                expect refs 2
                                1> fork 7
                                expect alive
                                """))
                .containsExactly(
                        "line 3: expected destroyed, but it has 1 reference",
                        "line 4: expected refs 2, but it has 1 reference",
                        "line 6: expected alive, but the step above is about no key");
        assertThat(StoryText.parse("```story\nexpect refs 3\n```\n"))
                .asString()
                .contains("expected a key here; there is no step above that has one.");
    }

    @Test
    void aReplyMayHaveACommentAndBlankLines() {
        assertThat(
                        failures(
                                """
                                1> keyctl revoke 7 => ENOKEY   # there is none
                                k = 1> keyctl add user k "a\\n\\nb" @u
                                1> keyctl pipe %k
                                  a

                                  b
                                1> fork 9   # a child
                                child = 1> fork 10 => 10 # another
                                """))
                .isEmpty();
    }

    @Test
    void commentsAreNoPartOfALine() {
        var story = Shipped.read("```story\n1> fork 9   # a child\nexpect ok # yes\n```\n");
        assertThat(story.statements())
                .extracting(Statement::lines)
                .containsExactly(List.of("1> fork 9"), List.of("expect ok"));
    }

    @Test
    void aLongStoryIsNoWork() {
        var text = new StringBuilder("```story\n");
        for (var i = 0; i < 2500; i++)
            text.append(
                            "k%d = 1> keyctl newring k%d @u\n1> keyctl unlink %%k%d @u\n"
                                    .formatted(i, i, i))
                    .append("expect destroyed %:k0\nexpect destroyed %:keyring:nothing\n")
                    .append("1> keyctl newring again @u => ok\n1> keyctl clear @u => ok\n");
        var story = Shipped.read(text.append("```\n").toString());
        var replayed =
                assertTimeoutPreemptively(
                        Duration.ofSeconds(20), () -> story.replay(Model.INSTANCE));
        assertThat(replayed.timeline().length()).isEqualTo(10_000);
        assertThat(replayed.failures())
                .hasSize(2500)
                .allMatch(it -> it.toString().contains("nothing was ever named %:keyring:nothing"));
    }
}
