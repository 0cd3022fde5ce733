package ringside.rule;

import org.junit.jupiter.api.Test;

/// From special ids and serials to keys: what is made on the way, and what a key's state answers.
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

    @Test
    void stateComesBeforePermission() {
        Transcript.linux(
                ALICE
                        + """
                        process 20 1 sh 2000 2000
                        10> keyctl add user k one @p => $k
                        20> keyctl describe $k => EACCES NEEDS_VIEW
                        20> get_keyring_id $k => EACCES NEEDS_SEARCH
                        20> keyctl revoke $k => EACCES NEEDS_SETATTR
                        20> keyctl setperm $k 0 => EACCES NEEDS_SETATTR
                        20> keyctl clear $k => EACCES NEEDS_WRITE
                        20> keyctl link $k @p => EACCES NEEDS_LINK
                        20> keyctl read $k => EACCES READ_NOT_ALLOWED
                        10> keyctl timeout $k 5
                        wait 5s
                        20> keyctl describe $k => EKEYEXPIRED EXPIRED
                        20> keyctl read $k => EACCES READ_NOT_ALLOWED
                        10> keyctl read $k => EKEYEXPIRED EXPIRED
                        10> keyctl add user k two @p => $k
                        10> keyctl revoke $k => 0
                        20> keyctl describe $k => EKEYREVOKED REVOKED
                        10> keyctl revoke $k => EKEYREVOKED REVOKED
                        10> keyctl read $k => EKEYREVOKED REVOKED
                        """);
    }

    @Test
    void possessionNeedsSearchOnTheKeyAndOnTheWay() {
        Transcript.linux(
                ALICE
                        + """
                        10> keyctl newring box @p => $box
                        10> keyctl add user k one $box => $k
                        10> keyctl setperm $k 0x37000000 => 0
                        10> keyctl describe $k => EACCES NEEDS_VIEW
                        10> keyctl add user m one $box => $m
                        10> keyctl timeout $box 1 => 0
                        wait 2s
                        10> keyctl read $m => 3
                        10> keyctl describe $m
                        """);
    }

    @Test
    void specialIdsPossessWithoutSearch() {
        Transcript.linux(
                ALICE
                        + """
                        10> keyctl newring x @s
                        10> get_keyring_id @s => $s
                        10> keyctl setperm @s 0x37000000 => 0
                        10> keyctl newring y @s
                        10> get_keyring_id @s => EACCES NEEDS_SEARCH
                        10> keyctl read $s => EACCES READ_NOT_ALLOWED
                        10> keyctl read @s
                        """);
    }

    @Test
    void theUserSessionGivesPossessionWhereThereIsNoSession() {
        Transcript.linux(
                ALICE
                        + """
                        10> keyctl add user k one @us => $k
                        10> keyctl setperm $k 0x3f000000 => 0
                        10> keyctl read $k
                        10> get_keyring_id @s create
                        10> keyctl read $k => EACCES READ_NOT_ALLOWED
                        """);
    }

    @Test
    void groupsWithoutAnyBitCountAsOthers() {
        Transcript.linux(
                ALICE
                        + """
                        process 20 1 sh 2000 1000
                        10> keyctl add user k one @p => $k
                        10> keyctl setperm $k 0x3f000003 => 0
                        20> keyctl read $k
                        10> keyctl setperm $k 0x3f000103 => 0
                        20> keyctl read $k => EACCES READ_NOT_ALLOWED
                        20> keyctl describe $k
                        10> keyctl setperm $k 0x3f00023f => 0
                        20> keyctl read $k
                        20> keyctl describe $k => EACCES NEEDS_VIEW
                        1> keyctl describe $k
                        10> keyctl setperm $k 0x3f3f3f00 => 0
                        1> keyctl describe $k => EACCES NEEDS_VIEW
                        """);
    }
}
