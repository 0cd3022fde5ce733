package ringside.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import ringside.rule.Model;

/// What a recording does not say, and what its answers prove about it.
final class SuspicionTest {
    private static Replay replay(String name) {
        return Replay.of(Recordings.read("/recordings/" + name + ".strace"), Model.INSTANCE);
    }

    @Test
    void whoStartedAProgramIsKnownByHowItsChildrenEnd() {
        assertThat(replay("workers").assumptions())
                .contains(
                        "Process 7078 is taken to run as uid 49001, gid 49001, started by strace.");
    }

    @Test
    void ringsHeldWhatTheyWereSeenToHold() {
        assertThat(replay("attached").assumptions())
                .contains(
                        "Process 7207 is taken to have inherited the session keyring 810073226.",
                        "5 keys are taken to have been there before, as the recording shows.");
    }

    @Test
    void aKeyThatNobodyDescribedIsNoHeirloom() {
        var text =
                """
                5 keyctl(KEYCTL_GET_KEYRING_ID, KEY_SPEC_USER_KEYRING, 0) = 77
                5 keyctl(KEYCTL_READ, 77, "\\1\\0\\0\\2", 4) = 4
                """;
        var verdicts = Replay.of(Recordings.of(text), Model.INSTANCE).verdicts();
        assertThat(verdicts.tally()).isEqualTo("2 compared, 1 differ");
    }
}
