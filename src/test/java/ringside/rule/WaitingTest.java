package ringside.rule;

import org.junit.jupiter.api.Test;

/// Who waits for a key under construction, who does not, and how they go on.
class WaitingTest {
    /// Threads 10 and 12 share a session; 13 is the helper of a request by 10.
    private static final String ASKED =
            """
            process 10 1 bash 1000 1000
            10> get_keyring_id @s create => $s
            10> thread => 11
            10> fork => 12
            10> keyctl request2 user a hello => sleeps
            """;

    @Test
    void useWaits() {
        for (var call :
                new String[] {
                    "keyctl read $K13",
                    "keyctl revoke $K13",
                    "keyctl invalidate $K13",
                    "keyctl clear $K13",
                    "keyctl link $K13 @u",
                    "keyctl update $K13 x",
                    "keyctl move $K13 @s @u",
                    "get_keyring_id $K13",
                    "keyctl add user a x @s",
                    "keyctl request user a",
                    "keyctl search $K13 user a",
                }) Transcript.linux(ASKED + "12> " + call + " => sleeps\ntold WAITS_FOR_KEY\n");
    }

    @Test
    void attributesDoNot() {
        Transcript.linux(
                ASKED
                        + """
                        12> keyctl describe $K13
                        12> keyctl setperm $K13 0x3f3f0000 => 0
                        12> keyctl timeout $K13 100 => 0
                        12> keyctl chown $K13 1000 => 0
                        12> keyctl security $K13
                        12> keyctl search @s user a => $K13
                        12> keyctl search @s user a @u => $K13
                        12> keyctl unlink $K13 @s => 0
                        13> assume_authority $K13
                        13> instantiate $K13 0 x
                        key $K13 => a 1000:1000 3f3f0000 refs 3 links [] expires 100
                        """);
    }

    @Test
    void whoWaitsGoesOnInOrder() {
        Transcript.linux(
                ASKED
                        + """
                        12> keyctl read $K13 => sleeps
                        11> keyctl add user a better @s => sleeps
                        12> keyctl read $s => ESRCH TASK_SLEEPS
                        13> assume_authority $K13
                        13> instantiate $K13 0 x => 0
                        returned 11 => $K13
                        returned 12 => 6
                        returned 10 =>
                        13> exit => gone
                        returned 10 => $K13
                        """);
    }

    /// Adding over a key that is refused makes it good, but who had to wait for the refusal gets
    /// the error.
    @Test
    void whoWaitedGetsTheRefusal() {
        Transcript.linux(
                ASKED
                        + """
                        12> keyctl request2 user a again => sleeps
                        11> keyctl add user a better @s => sleeps
                        13> assume_authority $K13
                        13> reject $K13 30 129 0 => 0
                        returned 11 => EKEYREJECTED NEGATIVE
                        returned 12 => EKEYREJECTED NEGATIVE
                        12> keyctl add user a better @s => $K13
                        """);
    }

    @Test
    void theHelperCanWaitForItselfForEver() {
        Transcript.linux(
                ASKED
                        + """
                        13> assume_authority $K13
                        13> keyctl read $K13 => sleeps
                        13> exit => gone
                        returned 10 => ENOKEY HELPER_FAILED
                        """);
    }

    @Test
    void whoWaitsCanBeKilledTheFirstRequesterCannot() {
        Transcript.linux(
                ASKED
                        + """
                        12> keyctl read $K13 => sleeps
                        12> exit => gone
                        11> exit => gone
                        family 10 => bash of 1 threads [10] children []
                        told DEATH_WAITS
                        10> exit => sleeps
                        13> assume_authority $K13
                        13> instantiate $K13 0 x => 0
                        13> exit => gone
                        told PROCESS_ENDS
                        dead $K13 $s
                        """);
    }

    @Test
    void execWaitsForAThreadThatCannotDie() {
        Transcript.linux(
                ASKED
                        + """
                        11> exec vim => sleeps
                        12> keyctl read $K13 => sleeps
                        13> assume_authority $K13
                        13> instantiate $K13 0 x => 0
                        returned 11 =>
                        returned 12 => 1
                        family 10 => bash of 1 threads [10, 11] children [12]
                        13> exit => gone
                        family 10 => vim of 1 threads [10] children [12]
                        """);
    }

    /// The outcome is judged when the helper has ended: what it made may be useless by then.
    @Test
    void aKeyCanBeLostBeforeTheHelperEnds() {
        Transcript.linux(
                ASKED
                        + """
                        13> assume_authority $K13
                        13> reject $K13 0 129 0 => 0
                        13> exit => gone
                        returned 10 => ENOKEY KEY_NOT_USABLE
                        """);
        Transcript.linux(
                ASKED
                        + """
                        13> assume_authority $K13
                        13> instantiate $K13 0 x => 0
                        12> keyctl revoke $K13 => 0
                        13> exit => gone
                        returned 10 => ENOKEY KEY_NOT_USABLE
                        """);
    }

    /// The request holds its key: one that was unlinked meanwhile is returned, and dies then.
    @Test
    void anUnlinkedKeyLivesUntilItsRequestReturns() {
        Transcript.linux(
                ASKED
                        + """
                        12> keyctl unlink $K13 @s => 0
                        13> assume_authority $K13
                        13> instantiate $K13 0 x => 0
                        key $K13 => a 1000:1000 3f010000 refs 2 links []
                        13> exit => gone
                        returned 10 => $K13
                        dead $K13
                        """);
    }
}
