package ringside.rule;

import org.junit.jupiter.api.Test;

/// What can be asked about the kernel and about keys as wholes: security labels, capabilities,
/// operations that are not there, /proc/key-users, and keys that the kernel keeps.
class FeatureTest {
    private static final String ALICE =
            "process 10 1 bash 1000 1000\n10> get_keyring_id @s create => $s\n";

    @Test
    void securityLabelsAreEmpty() {
        Transcript.linux(
                ALICE
                        + """
                        10> keyctl add user k x @s => $k
                        10> keyctl security $k => 1
                        told LABEL_IS_EMPTY
                        10> keyctl security @t => ENOKEY NO_THREAD_RING
                        10> keyctl security 0 => EINVAL NO_SUCH_SPECIAL
                        10> keyctl security 999999 => ENOKEY NO_SUCH_KEY
                        10> keyctl security @a => ENOKEY NO_AUTHORITY
                        10> keyctl setperm $k 0x3e000000 => 0
                        10> keyctl security $k => ENOKEY LABEL_NEEDS_VIEW
                        10> keyctl describe $k => EACCES NEEDS_VIEW
                        10> keyctl setperm @s 0x37030000 => 0
                        10> keyctl security $k => EACCES START_NOT_SEARCHABLE
                        10> get_keyring_id @p create => $p
                        10> keyctl security $k => ENOKEY LABEL_NEEDS_VIEW
                        10> keyctl setperm @s 0x3f3f0000 => 0
                        10> keyctl revoke $k => 0
                        10> keyctl security $k => EKEYREVOKED REVOKED
                        10> keyctl add user e x @s => $e
                        10> keyctl timeout $e 1 => 0
                        wait 1
                        10> keyctl security $e => EKEYEXPIRED EXPIRED
                        """);
    }

    @Test
    void capabilitiesAndMissingOperations() {
        Transcript.linux(
                ALICE
                        + """
                        10> capabilities 0 => 2
                        10> capabilities 2 => 2
                        told CAPABILITIES_TOLD
                        bytes => eb03
                        10> keyctl_operation 23 => EOPNOTSUPP NO_SUCH_OPERATION
                        10> keyctl_operation 24 => EFAULT PARAMETERS_UNREADABLE
                        10> keyctl_operation 28 => EFAULT PARAMETERS_UNREADABLE
                        10> keyctl_operation 32 => EOPNOTSUPP NO_SUCH_OPERATION
                        10> keyctl_operation 33 => EOPNOTSUPP NO_SUCH_OPERATION
                        10> keyctl_operation -1 => EOPNOTSUPP NO_SUCH_OPERATION
                        """);
    }

    @Test
    void usersAreListed() {
        Transcript.linux(
                """
                1> list_users
                told USERS_LISTED
                shows 0: 1 0/0 0/1000000 0/25000000
                process 10 1 bash 10000 10000
                10> get_keyring_id @s => $us
                10> cat /proc/key-users
                shows 0: 2 1/1 1/1000000 18/25000000
                shows 10000: 2 2/2 2/200 30/20000
                10> unshare-user
                10> cat /proc/key-users => 0
                """);
    }

    @Test
    void theKernelKeepsSomeKeys() {
        Transcript.linux(
                ALICE
                        + """
                        10> keyctl newring r @s => $r
                        10> keyctl add user loose x $r => $l
                        flag $r KEEP
                        10> keyctl add user k x $r => $k
                        10> keyctl unlink $k $r => EPERM RING_IS_KEPT
                        10> keyctl unlink $l $r => 0
                        10> keyctl clear $r => EPERM RING_IS_KEPT
                        10> keyctl revoke $k => EPERM KEY_IS_KEPT
                        10> keyctl invalidate $k => EPERM KEY_IS_KEPT
                        10> keyctl timeout $k 5 => EPERM KEY_IS_KEPT
                        flag $k KEEP
                        10> keyctl clear $k => EPERM RING_IS_KEPT
                        10> keyctl setperm $r 0 => 0
                        10> keyctl revoke $r => EACCES NEEDS_SETATTR
                        10> keyctl clear $r => EACCES NEEDS_WRITE
                        """);
    }

    @Test
    void rootMayDoMoreToTheKernelsOwn() {
        Transcript.linux(
                ALICE
                        + """
                        10> keyctl newring r @s => $r
                        10> keyctl add user k x $r => $k
                        10> keyctl setperm $k 0 => 0
                        10> keyctl setperm $r 0x3b3f0000 => 0
                        1> keyctl clear $r => EACCES NEEDS_WRITE
                        1> keyctl invalidate $k => EACCES NEEDS_SEARCH
                        flag $k ROOT_CAN_INVAL
                        flag $r ROOT_CAN_CLEAR
                        process 11 1 sh 1001 1001
                        11> keyctl clear $r => EACCES NEEDS_WRITE
                        11> keyctl invalidate $k => EACCES NEEDS_SEARCH
                        1> keyctl invalidate $k => 0
                        told ROOT_MAY_INVALIDATE
                        dead $k
                        10> keyctl add user k x $r => $k2
                        1> keyctl clear $r => 0
                        told ROOT_MAY_CLEAR
                        dead $k2
                        """);
    }

    @Test
    void byTheManPageALabelNeedsViewAndSaysSo() {
        Transcript.manPages(
                ALICE
                        + """
                        10> keyctl add user k x @s => $k
                        10> keyctl setperm $k 0x3e000000 => 0
                        10> keyctl security $k => EACCES NEEDS_VIEW
                        """);
    }
}
