package ringside.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import ringside.state.Flag;

/// Keyrings of the kernel's own are given above the story, and only there.
class KernelRingTest {
    private static Parsed parsed(String line) {
        return StoryText.parse("```story\nprocess 1 systemd\nprocess 2 dns\n" + line + "\n```\n");
    }

    @Test
    void aRingIsGivenWithItsFlags() {
        var story =
                Shipped.read(
                        """
                        ```story
                        process 1 systemd
                        keyring 7 .own of 1 keep root-can-clear
                        ```
                        """);
        var ring = story.start().keys().values().iterator().next();
        assertThat(ring.description()).isEqualTo(".own");
        assertThat(ring.has(Flag.KEEP)).isTrue();
        assertThat(ring.has(Flag.ROOT_CAN_CLEAR)).isTrue();
        assertThat(ring.has(Flag.IN_QUOTA)).isFalse();
        assertThat(story.start().task(1).orElseThrow().cred().thread()).isEqualTo(ring.serial());
    }

    @Test
    void whatIsNoRingOfTheKernelsIsRefusedAtItsPlace() {
        for (var line :
                new String[] {
                    "keyring 0 .own of 2",
                    "keyring 7 own of 2",
                    "keyring 7 . of 2",
                    "keyring 7 .own of 9",
                    "keyring 7 .own of 2 dead",
                    "keyring 7 .own",
                    "keyring 7 .own of 2\nkeyring 8 .other of 2",
                    "1> keyctl id @u\nkeyring 7 .own of 2",
                })
            assertThat(parsed(line))
                    .as(line)
                    .isInstanceOfSatisfying(
                            Parsed.Broken.class,
                            broken ->
                                    assertThat(broken.problems().getFirst().toString())
                                            .startsWith("line ")
                                            .contains("expected "));
    }
}
