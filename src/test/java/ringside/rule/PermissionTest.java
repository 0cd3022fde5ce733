package ringside.rule;

import org.junit.jupiter.api.Test;

/// Who may do what to a key: its state before its bits, possession, and which bits count.
class PermissionTest {
    private static final String ALICE = "process 10 1 bash 1000 1000\n";

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
