package ringside.rule;

import org.junit.jupiter.api.Test;

/// From special ids and serials to keys: what is found, and what is made on the way.
class LookupTest {
    private static final String ALICE = "process 10 1 bash 1000 1000\n";

    @Test
    void whatIsNotThereIsNotMadeUnlessAskedFor() {
        Transcript.linux(
                ALICE
                        + """
                        10> get_keyring_id @t => ENOKEY NO_THREAD_RING
                        10> get_keyring_id @p => ENOKEY NO_PROCESS_RING
                        10> get_keyring_id @t create => $t
                        key $t => _tid 1000:1000 3f010000 refs 1 links []
                        10> get_keyring_id @p create => $p
                        key $p => _pid 1000:1000 3f010000 refs 1 links []
                        slots 10 => t=$t p=$p s=0
                        """);
    }

    @Test
    void idsThatMeanNothing() {
        Transcript.linux(
                ALICE
                        + """
                        10> get_keyring_id @g => EINVAL NO_GROUP_RINGS
                        10> get_keyring_id @a => ENOKEY NO_AUTHORITY
                        10> get_keyring_id @r => ENOKEY NO_AUTHORITY
                        10> get_keyring_id 0 => EINVAL NO_SUCH_SPECIAL
                        10> get_keyring_id -9 => EINVAL NO_SUCH_SPECIAL
                        10> get_keyring_id 77 => ENOKEY NO_SUCH_KEY
                        11> get_keyring_id @s => ESRCH NO_SUCH_TASK
                        """);
    }

    @Test
    void lookingForTheUserRingsMakesBothAndTheRegister() {
        Transcript.linux(
                ALICE
                        + """
                        10> get_keyring_id @us => $us
                        told USER_REGISTER_MADE USER_RING_MADE RING_ID
                        10> get_keyring_id @u => $u
                        key $us => _uid_ses.1000 1000:-1 1f3f0000 refs 1 links [$u]
                        key $u => _uid.1000 1000:-1 1f3f0000 refs 2 links []
                        slots 10 => t=0 p=0 s=0
                        user 1000 => 2 keys 28 bytes
                        user 0 => 1 keys 18 bytes
                        """);
    }

    @Test
    void withoutASessionLookingInstallsTheUserSession() {
        Transcript.linux(
                ALICE
                        + """
                        10> get_keyring_id @s => $us
                        told USER_SESSION_INSTALLED
                        10> get_keyring_id @us => $us
                        slots 10 => t=0 p=0 s=$us
                        10> get_keyring_id @s create => $ses
                        told DEFAULT_SESSION_REPLACED
                        key $ses => _ses 1000:1000 3f030000 refs 1 links []
                        slots 10 => t=0 p=0 s=$ses
                        """);
    }

    @Test
    void withoutASessionWritingStartsOne() {
        Transcript.linux(
                ALICE
                        + """
                        10> keyctl newring box @s => $box
                        told SESSION_MADE ADDED
                        10> get_keyring_id @s => $ses
                        key $ses => _ses 1000:1000 3f030000 refs 1 links [$box]
                        """);
    }

    @Test
    void evenSetpermReplacesTheDefaultSession() {
        Transcript.linux(
                ALICE
                        + """
                        10> get_keyring_id @s => $us
                        10> keyctl setperm @s 0x3f3f0000 => 0
                        10> get_keyring_id @s => $ses
                        key $ses => _ses 1000:1000 3f3f0000 refs 1 links []
                        10> get_keyring_id @u => $u
                        key $us => _uid_ses.1000 1000:-1 1f3f0000 refs 1 links [$u]
                        """);
    }

    @Test
    void theDefaultSessionStaysByTheManPage() {
        Transcript.manPages(
                ALICE
                        + """
                        10> get_keyring_id @s => ENOKEY NOT_MADE_FOR_LOOKING
                        10> get_keyring_id @us => ENOKEY NOT_MADE_FOR_LOOKING
                        10> get_keyring_id @u => ENOKEY NOT_MADE_FOR_LOOKING
                        10> get_keyring_id @us create => $us
                        10> get_keyring_id @us => $us
                        10> get_keyring_id @s => ENOKEY NOT_MADE_FOR_LOOKING
                        10> keyctl read @s
                        slots 10 => t=0 p=0 s=$us
                        10> keyctl setperm @s 0x1f3f0000 => 0
                        10> get_keyring_id @s => $us
                        """);
    }

    @Test
    void aKeyThatIsReachedOnlyByThePromotedSessionIsLost() {
        Transcript.linux(
                ALICE
                        + """
                        10> get_keyring_id @s => $us
                        10> keyctl newring box @us => $box
                        10> keyctl link $box @s => EACCES NEEDS_LINK
                        told DEFAULT_SESSION_REPLACED
                        10> keyctl link @u @s => 0
                        """);
    }

    @Test
    void whateverKeepsTheUserRingsAwayIsEnokey() {
        Transcript.linux(
                ALICE
                        + """
                        1> limit maxkeys 1 => 0
                        10> get_keyring_id @u => ENOKEY NO_USER_RINGS
                        user 1000 => 1 keys 10 bytes
                        10> get_keyring_id @s => ENOKEY NO_USER_RINGS
                        1> limit maxkeys 2 => 0
                        10> get_keyring_id @u => $u
                        10> get_keyring_id @s create => $s
                        user 1000 => 3 keys 33 bytes
                        10> keyctl revoke $s => 0
                        10> keyctl revoke @u => 0
                        10> get_keyring_id @u => ENOKEY NO_USER_RINGS
                        10> get_keyring_id @us => ENOKEY NO_USER_RINGS
                        """);
    }

    @Test
    void theUserCanLockHimselfOut() {
        Transcript.linux(
                ALICE
                        + """
                        10> get_keyring_id @u => $u
                        10> keyctl setperm @u 0x37370000 => 0
                        10> get_keyring_id @u => ENOKEY NO_USER_RINGS
                        10> get_keyring_id @us => ENOKEY NO_USER_RINGS
                        10> keyctl setperm $u 0x1f3f0000 => 0
                        10> get_keyring_id @u => $u
                        """);
    }
}
