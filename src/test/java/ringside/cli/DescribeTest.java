package ringside.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;

/// `ringside describe`: a step in words.
class DescribeTest extends CommandLineTest {
    private static final String STORY =
            """
            ---
            title: In words
            ---
            A shell and its ring.

            ```story
            process 1 systemd
            process 1000 bash uid 1000
            s = 1000> join_session work
            picture joined
            1000> keyctl add user secret hunter2 %s
            ask What if it is revoked?
              ( ) It goes
              (x) It stays, revoked
            1000$ keyctl id %s
            ```
            """;

    @Test
    void theMachineIsToldWithItsHoldersAndItsQuestion() throws IOException {
        var file = file("words.md", STORY);
        assertThat(run("describe", file, "--step", 2)).as(err()).isZero();
        assertThat(out())
                .startsWith("In words, step 2 of 6\n1000> keyctl add user secret <7 bytes> ")
                .contains(
                        "\n\nWhat happened\n  add_key(",
                        "\n\nA question before the next step\n  What if it is revoked?\n    1. It"
                                + " goes\n    2. It stays, revoked\n",
                        "\n\nThe machine\n  Processes\n",
                        "\n\nWho holds what\n",
                        "keyring work",
                        "user secret")
                .doesNotContain("hunter2", "(x)");
        assertThat(run("describe", file, "--name", "joined")).isZero();
        assertThat(out())
                .startsWith("In words, step 1 of 6\n")
                .contains("Man pages and kernel agree here.");
    }

    @Test
    void theStartHasItsProse() throws IOException {
        assertThat(run("describe", file("words.md", STORY), "--step", 0)).isZero();
        assertThat(out())
                .startsWith("In words, step 0 of 6\n\nThe story says\n  A shell and its ring.\n");
    }

    @Test
    void allStepsAreToldAndTheLastOneByDefault() throws IOException {
        var file = file("words.md", STORY);
        assertThat(run("describe", "--all", file)).isZero();
        var all = out();
        assertThat(all.lines().filter(line -> line.startsWith("In words, step "))).hasSize(7);
        assertThat(run("describe", file)).isZero();
        assertThat(all).endsWith("\n\n" + out());
        assertThat(run("describe", "--all", file)).isZero();
        assertThat(out()).isEqualTo(all);
    }

    @Test
    void aStepThatIsNotThereIsRefused() {
        assertThat(run("describe", "lesson:02-fork", "--step", 999)).isEqualTo(2);
        assertThat(err()).contains("has the steps 0 to ");
        assertThat(run("describe", "lesson:02-fork", "--name", "nix")).isEqualTo(2);
        assertThat(err()).contains("has no `picture nix`");
        assertThat(run("describe", "lesson:02-fork", "--all", "--step", 1)).isEqualTo(2);
    }

    @Test
    void aRecordingIsToldToo() {
        var file = "resources/ringside/recordings/su-login-alice.strace";
        assertThat(run("describe", file)).as(err()).isZero();
        assertThat(out()).contains("Who holds what");
    }
}
