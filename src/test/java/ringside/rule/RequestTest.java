package ringside.rule;

import org.junit.jupiter.api.Test;

/// How a key is begun for a helper: where it goes, and what can go wrong before the helper runs.
class RequestTest {
    private static final String ALICE =
            "process 10 1 bash 1000 1000\n10> get_keyring_id @s create => $s\n";

    @Test
    void whatAnUpcallRefuses() {
        Transcript.linux(
                ALICE
                        + """
                        10> keyctl request2 keyring a x => EPERM RINGS_ARE_NOT_REQUESTED
                        10> keyctl request2 user "" x => EINVAL EMPTY_DESCRIPTION
                        10> keyctl request2 logon a x => EINVAL LOGON_NEEDS_PREFIX
                        10> keyctl add user k x @s => $k
                        10> keyctl request2 user a x $k => ENOTDIR NO_RING
                        10> keyctl newring box @s => $box
                        10> keyctl setperm @s 0x3b010000
                        10> keyctl request2 user a x => EACCES DESTINATION_NOT_WRITABLE
                        limit maxkeys 3
                        10> keyctl request2 user a x $box => EDQUOT TOO_MANY_KEYS
                        """);
    }

    @Test
    void theDestinationMustHaveRoomForTheLink() {
        Transcript.linux(
                ALICE
                        + """
                        10> keyctl id @us
                        user 1000 => 3 keys 33 bytes
                        limit maxbytes 37
                        10> keyctl request2 user a x => EDQUOT NO_BYTES_FOR_LINK
                        user 1000 => 3 keys 33 bytes
                        """);
    }

    /// The session of the helper may overrun the quota, but the link in it may not: the key is
    /// there, refused.
    @Test
    void theHelpersSessionMustHaveRoomForTheAuthority() {
        Transcript.linux(
                ALICE
                        + """
                        10> keyctl id @us
                        user 1000 => 3 keys 33 bytes
                        limit maxbytes 39
                        10> keyctl request2 user a x => EDQUOT NO_BYTES_FOR_LINK
                        user 1000 => 4 keys 39 bytes
                        told REFUSED
                        10> keyctl request2 user a x => ENOKEY SAW_NEGATIVE
                        """);
    }

    @Test
    void theUsersRingsMustBeInOrder() {
        Transcript.linux(
                ALICE
                        + """
                        10> keyctl setperm @u 0x37370000 => 0
                        10> keyctl request2 user a x => EACCES SAW_UNSEARCHABLE
                        told REFUSED
                        10> keyctl request2 user a x => ENOKEY SAW_NEGATIVE
                        """);
    }

    @Test
    void theSettingSaysWhereTheChainBegins() {
        var rings =
                ALICE
                        + """
                        10> get_keyring_id @t create => $t
                        10> get_keyring_id @p create => $p
                        10> keyctl id @u => $u
                        10> keyctl id @us => $us
                        10> set_reqkey %s
                        10> keyctl request2 user a x => sleeps
                        10> exit => sleeps
                        authority 10 => 0 jit %s
                        """;
        for (var row : new String[] {"0 $t", "1 $t", "2 $p", "3 $s", "4 $u", "5 $us", "7 $t"}) {
            var setting = row.substring(0, 1);
            var ring = row.substring(2);
            Transcript.linux(
                    rings.formatted(setting, setting)
                            + "links %s => %s\n"
                                    .formatted(ring, ring.equals("$us") ? "[$u, $K11]" : "[$K11]"));
        }
    }

    @Test
    void theChainFallsThroughToTheUserSession() {
        Transcript.linux(
                """
                process 10 1 bash 1000 1000
                10> keyctl request2 user a x => sleeps
                slots 10 => t=0 p=0 s=0
                11> assume_authority $K11
                11> get_keyring_id -8 => $us
                11> exit => gone
                10> keyctl id @us => $us
                """);
    }

    @Test
    void settingsThatDoNotExist() {
        Transcript.linux(
                ALICE
                        + """
                        10> set_reqkey -1 => 0
                        10> set_reqkey 6 => EINVAL REQKEY_UNKNOWN
                        10> set_reqkey 8 => EINVAL REQKEY_UNKNOWN
                        10> set_reqkey -2 => EINVAL REQKEY_UNKNOWN
                        slots 10 => t=0 p=0 s=$s
                        10> set_reqkey 1 => 0
                        10> get_keyring_id @t => $t
                        10> set_reqkey 2 => 1
                        10> get_keyring_id @p => $p
                        slots 10 => t=$t p=$p s=$s
                        10> set_reqkey 7 => 2
                        10> fork => 11
                        11> exec vim
                        11> set_reqkey -1 => 7
                        """);
    }

    /// A key in the user keyring is reached through the user-session keyring, which the request
    /// itself makes anew.
    @Test
    void theSecondLookFindsWhatTheDestinationBrought() {
        Transcript.linux(
                """
                process 10 1 bash 1000 1000
                10> keyctl add user a x @u => $a
                10> keyctl id @us => $us
                10> keyctl unlink @u $us => 0
                10> keyctl request user a => ENOKEY NO_UPCALL_WANTED
                10> keyctl revoke $us => 0
                wait 400s
                10> keyctl request user a => ENOKEY NO_UPCALL_WANTED
                10> keyctl request2 user a x => $a
                told FOUND_ON_SECOND_LOOK
                """);
    }

    /// A helper that asks for a key does so in the name of its own requester.
    @Test
    void aHelperAsksForItsRequester() {
        Transcript.linux(
                ALICE
                        + """
                        10> keyctl request2 user a outer => sleeps
                        11> assume_authority $K11 => $A11
                        11> keyctl request2 user b inner => sleeps
                        key $K12 => b 0:0 3f010000 refs 3 links []
                        key $S11 => _req.$K11 1000:1000 3f030000 refs 3 links [$A11, $K12]
                        12> assume_authority $K12 => $A12
                        12> keyctl request user a => sleeps
                        12> exit => gone
                        returned 11 => ENOKEY HELPER_FAILED
                        11> set_reqkey 0 => 1
                        11> keyctl request2 user c inner => sleeps
                        key $s => _ses 1000:1000 3f030000 refs 5 links [$K11, $K13]
                        13> assume_authority $K13
                        13> instantiate $K13 0 x
                        13> exit => gone
                        returned 11 => $K13
                        11> instantiate $K11 0 x => 0
                        11> keyctl request2 user d inner => sleeps
                        """);
    }

    /// Once its own requester has gone on, an old helper's child can ask for nothing.
    @Test
    void aSpentAuthorityAsksForNothing() {
        Transcript.linux(
                ALICE
                        + """
                        10> keyctl request2 user a outer => sleeps
                        11> assume_authority $K11 => $A11
                        11> fork => 12
                        11> instantiate $K11 0 x => 0
                        11> exit => gone
                        12> keyctl request2 user b inner => EKEYREVOKED CONTEXT_IS_GONE
                        told REFUSED
                        12> keyctl request user b => ENOKEY SAW_NEGATIVE
                        12> assume_authority 0 => 0
                        dead $A11
                        12> keyctl request2 user c inner => sleeps
                        """);
    }

    @Test
    void aClosedRingTakesAKeyUnderConstruction() {
        Transcript.linux(
                ALICE
                        + """
                        10> keyctl newring box @s => $box
                        10> keyctl restrict_keyring $box => 0
                        10> keyctl request2 user a x $box => sleeps
                        key $box => box 1000:1000 3f010000 refs 2 links [$K11]
                        11> assume_authority $K11 => $A11
                        11> instantiate $K11 @s x => EPERM RING_IS_CLOSED
                        11> negate $K11 9 @s => EPERM RESTRICTED_RING
                        state $K11 => under construction
                        11> instantiate $K11 0 x => 0
                        11> exit => gone
                        returned 10 => $K11
                        """);
    }

    /// D23: by the man page it takes no key at all.
    @Test
    void byTheManPageAClosedRingTakesNothing() {
        Transcript.manPages(
                ALICE
                        + """
                        10> keyctl newring box @s => $box
                        10> keyctl restrict_keyring $box => 0
                        10> keyctl request2 user a x $box => EPERM RING_IS_CLOSED
                        links $box => []
                        """);
    }
}
