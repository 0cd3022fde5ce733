package ringside.rule;

import org.junit.jupiter.api.Test;

import ringside.state.Divergence;

/// Upcalls as the man pages tell them, where Linux does otherwise.
class DocumentedUpcallTest {
    private static final String ALICE =
            "process 10 1 bash 1000 1000\n10> get_keyring_id @s create => $s\n";

    /// D28: a revoked key is an error though another ring lacks it; D30: with callout information
    /// a replacement is tried first.
    @Test
    void aRevokedKeyIsReplacedOrTold() {
        Transcript.manPages(
                ALICE
                        + """
                        10> keyctl add user m x @s => $m
                        10> get_keyring_id @t create
                        10> keyctl revoke $m => 0
                        10> keyctl request user m => EKEYREVOKED SAW_REVOKED
                        10> keyctl request2 user m callout @s => sleeps
                        11> exit => gone
                        returned 10 => EKEYREVOKED HELPER_FAILED
                        """);
    }

    /// D29: an expired key is told of.
    @Test
    void anExpiredKeyIsTold() {
        Transcript.manPages(
                ALICE
                        + """
                        10> keyctl add user m x @s => $m
                        10> keyctl timeout $m 1 => 0
                        wait 1s
                        10> keyctl request user m => EKEYEXPIRED SAW_EXPIRED
                        """);
    }

    /// D31: a rejected key ends requests whatever other rings there are; in Linux they ask again.
    @Test
    void aRejectedKeyEndsRequests() {
        var rejected =
                """
                process 10 1 bash 1000 1000
                10> get_keyring_id @s create => $s
                10> keyctl request2 user m x => sleeps
                11> assume_authority $K11
                11> reject $K11 30 129 @s => 0
                11> exit => gone
                10> get_keyring_id @t create
                """;
        Transcript.manPages(rejected + "10> keyctl request2 user m x => EKEYREJECTED SAW_NEGATIVE");
        Transcript.linux(rejected + "10> keyctl request2 user m x => sleeps");
    }

    /// D32: a few seconds. D33: a signal ends the wait of the first requester too.
    @Test
    void aRequestCanBeInterrupted() {
        Transcript.manPages(
                ALICE
                        + """
                        10> fork => 11
                        10> keyctl request2 user m x => sleeps
                        11> keyctl request2 user m x => sleeps
                        10> exit => gone
                        returned 11 => ENOKEY NEGATIVE
                        key $K12 => m 1000:1000 3f010000 refs 1 links [] expires 5
                        12> assume_authority $K12 => EKEYREVOKED SAW_REVOKED
                        """);
    }

    /// D34: the chain of default destinations ends at the user keyring.
    @Test
    void theUserKeyringIsTheLastDestination() {
        Transcript.manPages(
                """
                process 10 1 bash 1000 1000
                10> get_keyring_id @s create => $s
                10> keyctl id @us => $us
                10> keyctl id @u => $u
                10> keyctl revoke $us => 0
                10> set_reqkey 5
                10> keyctl request2 user m x => sleeps
                told USER_RING_IS_LAST
                links $u => [$K11]
                """);
    }

    /// D45: a negative key takes no timeout.
    @Test
    void aNegativeKeyTakesNoTimeout() {
        var refused =
                ALICE
                        + """
                        10> keyctl request2 user m x => sleeps
                        11> exit => gone
                        """;
        Transcript.manPages(refused + "10> keyctl timeout $K11 100 => ENOKEY NEGATIVE");
        Transcript.linux(refused + "10> keyctl timeout $K11 100 => 0");
    }

    /// D52: no link to the authorisation key. D53: it is revoked in the end. D54: then the
    /// destination is out of reach. D55: special ids mean the requester's rings. D56: no default
    /// destination.
    @Test
    void theHelperHasLessPower() {
        Transcript.manPages(
                ALICE
                        + """
                        10> get_keyring_id @t create => $t
                        10> keyctl request2 user m x => sleeps
                        authority 11 => 0 jit 0
                        11> assume_authority $K11 => $A11
                        11> keyctl link @a @u => EACCES NEEDS_LINK
                        11> fork => 12
                        11> instantiate $K11 @p x => ENOKEY REQUESTER_HAS_NO_SUCH_RING
                        11> instantiate $K11 @s x => 0
                        links $s => [$K11]
                        links $t => [$K11]
                        11> assume_authority $K11 => EKEYREVOKED SAW_REVOKED
                        12> keyctl add user late x -8 => EKEYREVOKED AUTHORITY_REVOKED
                        11> exit => gone
                        returned 10 => $K11
                        """);
    }

    /// D54 alone: a child that the helper forked loses the destination when the key is made.
    @Test
    void aForkedHelperLosesTheDestination() {
        Transcript.except(
                Divergence.FORKED_HELPER_KEEPS_DESTINATION,
                ALICE
                        + """
                        10> keyctl request2 user m x => sleeps
                        11> assume_authority $K11 => $A11
                        11> fork => 12
                        12> keyctl add user early x -8
                        11> instantiate $K11 0 x => 0
                        12> keyctl add user late x -8 => EKEYREVOKED DESTINATION_CLOSED
                        """);
    }
}
