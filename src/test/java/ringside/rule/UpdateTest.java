package ringside.rule;

import org.junit.jupiter.api.Test;

/// KEYCTL_UPDATE: its guards in the kernel's order, and what an update does to quota and timeout.
class UpdateTest {
    private static final String ALICE =
            "process 10 1 bash 1000 1000\n10> get_keyring_id @s create => $s\n";

    @Test
    void guardsInOrder() {
        Transcript.linux(
                ALICE
                        + """
                        10> keyctl add user k abc @s => $k
                        10> keyctl newring r @s => $r
                        10> keyctl add logon a:b x @s => $l
                        10> keyctl update 999999 x <size 4097> => EINVAL UPDATE_LONGER_THAN_A_PAGE
                        10> keyctl update $k <5000 bytes> => EINVAL UPDATE_LONGER_THAN_A_PAGE
                        10> keyctl update $k x <size -1> => EINVAL UPDATE_LONGER_THAN_A_PAGE
                        10> keyctl update 999999 x <size 3> => EFAULT PAYLOAD_UNREADABLE
                        10> keyctl update 999999 x => ENOKEY NO_SUCH_KEY
                        10> keyctl update 0 x => EINVAL NO_SUCH_SPECIAL
                        10> keyctl update @g x => EINVAL NO_GROUP_RINGS
                        10> keyctl update @t x => ENOKEY NO_THREAD_RING
                        10> keyctl update $r "" => EOPNOTSUPP TYPE_NOT_UPDATABLE
                        10> keyctl update @s abc => EOPNOTSUPP TYPE_NOT_UPDATABLE
                        10> keyctl update $k "" => EINVAL PAYLOAD_REFUSED
                        10> keyctl update $l "" => EINVAL PAYLOAD_REFUSED
                        10> keyctl setperm $r 0x3b010000 => 0
                        10> keyctl update $r "" => EACCES NEEDS_WRITE
                        10> keyctl setperm $k 0x3b010000 => 0
                        10> keyctl update $k "" => EACCES NEEDS_WRITE
                        10> keyctl timeout $k 1 => 0
                        wait 1
                        10> keyctl update $k "" => EKEYEXPIRED EXPIRED
                        10> keyctl revoke $l => 0
                        10> keyctl update $l xyz => EKEYREVOKED REVOKED
                        """);
    }

    @Test
    void anUpdateEndsTheTimeout() {
        Transcript.linux(
                ALICE
                        + """
                        10> keyctl add user k abc @s => $k
                        10> keyctl timeout $k 100 => 0
                        key $k => k 1000:1000 3f010000 refs 1 links [] expires 100
                        10> keyctl update $k zz => 0
                        told PAYLOAD_REPLACED
                        key $k => k 1000:1000 3f010000 refs 1 links []
                        10> keyctl read $k => 2
                        bytes => 7a7a
                        10> keyctl update $k <4096 bytes> => 0
                        user 1000 => 4 keys 4135 bytes
                        """);
    }

    @Test
    void theQuotaCanBeReachedExactly() {
        Transcript.linux(
                ALICE
                        + """
                        10> keyctl add user k abc @s => $k
                        user 1000 => 4 keys 42 bytes
                        1> limit maxbytes 48 => 0
                        10> keyctl update $k 1234567890 => EDQUOT NO_BYTES_FOR_PAYLOAD
                        10> keyctl update $k 123456789 => 0
                        user 1000 => 4 keys 48 bytes
                        1> limit maxbytes 43 => 0
                        10> keyctl update $k 12345678 => 0
                        user 1000 => 4 keys 47 bytes
                        """);
    }

    @Test
    void theManPageKnowsNoLimitOfAPage() {
        Transcript.manPages(
                ALICE
                        + """
                        10> keyctl add user k abc @s => $k
                        10> keyctl update $k <5000 bytes> => 0
                        10> keyctl update $k x <size -1> => EINVAL UPDATE_LONGER_THAN_A_PAGE
                        10> keyctl update $k <32768 bytes> => EINVAL PAYLOAD_REFUSED
                        """);
    }
}
