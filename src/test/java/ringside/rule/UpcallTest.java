package ringside.rule;

import org.junit.jupiter.api.Test;

/// Whole dialogues of a requester, its helper, and whoever else is about.
class UpcallTest {
    private static final String ALICE =
            "process 10 1 bash 1000 1000\n10> get_keyring_id @s create => $s\n";

    @Test
    void aHelperMakesWhatWasAskedFor() {
        Transcript.linux(
                ALICE
                        + """
                        10> keyctl request2 user debug:a hello => sleeps
                        state $K11 => under construction
                        key $K11 => debug:a 1000:1000 3f010000 refs 3 links []
                        key $s => _ses 1000:1000 3f030000 refs 3 links [$K11]
                        key $S11 => _req.$K11 1000:1000 3f030000 refs 2 links [$A11]
                        family 11 => request-key of 0 threads [11] children []
                        slots 11 => t=0 p=0 s=$S11
                        authority 11 => 0 jit 1
                        user 1000 => 5 keys 65 bytes
                        10> keyctl id @s => ESRCH TASK_SLEEPS
                        11> exec request-key
                        11> assume_authority $K11 => $A11
                        11> instantiate $K11 @s "Debug hello" => 0
                        state $K11 => made
                        authority 11 => 0 jit 1
                        11> exit => gone
                        returned 10 => $K11
                        dead $A11 $S11
                        10> keyctl read $K11 => 11
                        """);
    }

    @Test
    void aHelperThatEndsWithoutAnAnswerLeavesARefusedKey() {
        Transcript.linux(
                ALICE
                        + """
                        10> keyctl request2 user a hello => sleeps
                        11> exit => gone
                        returned 10 => ENOKEY HELPER_FAILED
                        state $K11 => refused with ENOKEY
                        key $K11 => a 1000:1000 3f010000 refs 1 links [] expires 60
                        key $s => _ses 1000:1000 3f030000 refs 1 links [$K11]
                        dead $A11 $S11
                        10> keyctl request2 user a hello => ENOKEY SAW_NEGATIVE
                        wait 60s
                        10> keyctl request2 user a hello => sleeps
                        """);
    }

    @Test
    void aRefusedKeyAnswersWithTheErrorThatItsMakerChose() {
        Transcript.linux(
                ALICE
                        + """
                        10> keyctl request2 user a hello => sleeps
                        11> assume_authority $K11 => $A11
                        11> reject $K11 30 129 @s => 0
                        state $K11 => refused with EKEYREJECTED
                        11> exit => gone
                        returned 10 => EKEYREJECTED KEY_REFUSED
                        10> keyctl request2 user a hello => EKEYREJECTED SAW_NEGATIVE
                        10> keyctl read $K11 => EKEYREJECTED NEGATIVE
                        10> keyctl add user a now @s => $K11
                        state $K11 => made
                        """);
    }

    /// One upcall serves all who ask; who came later gets the key as soon as it is made, who came
    /// first when the helper has ended.
    @Test
    void othersWaitForTheKeyOnly() {
        Transcript.linux(
                ALICE
                        + """
                        10> fork => 11
                        10> keyctl request2 user a hello => sleeps
                        11> keyctl request2 user a hello => sleeps
                        11> exit => gone
                        10> exit => sleeps
                        process 20 1 bash 1000 1000
                        20> keyctl read $K12 => sleeps
                        process 21 1 bash 1000 1000
                        21> keyctl unlink $K12 @s => ENOENT NOT_LINKED
                        12> assume_authority $K12 => $A12
                        12> instantiate $K12 0 payload => 0
                        returned 20 => EACCES READ_NOT_ALLOWED
                        returned 10 =>
                        12> exit => gone
                        returned 10 =>
                        """);
    }
}
