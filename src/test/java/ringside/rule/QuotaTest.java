package ringside.rule;

import org.junit.jupiter.api.Test;

/// Quotas: who pays, what is strict, and the bytes that the collector leaks.
class QuotaTest {
    private static final String ALICE = "process 10 1 bash 10000 10000\n";

    @Test
    void theFiveRingsOfAFreshUser() {
        Transcript.linux(
                ALICE
                        + """
                        10> get_keyring_id @t create
                        10> get_keyring_id @p create
                        10> get_keyring_id @s create
                        10> get_keyring_id @u
                        user 10000 => 5 keys 45 bytes
                        user 0 => 1 keys 18 bytes
                        """);
    }

    @Test
    void limitsCanBeReachedExactly() {
        Transcript.linux(
                ALICE
                        + """
                        1> limit maxkeys 3 => 0
                        10> get_keyring_id @p create
                        10> keyctl newring a @p => $a
                        10> keyctl newring b @p => $b
                        10> keyctl newring c @p => EDQUOT TOO_MANY_KEYS
                        10> keyctl newring b @p => EDQUOT TOO_MANY_KEYS
                        10> get_keyring_id @t create
                        user 10000 => 4 keys 22 bytes
                        1> limit maxkeys 9 => 0
                        1> limit maxbytes 30 => 0
                        10> keyctl add user k 123 @p => EDQUOT NO_BYTES_FOR_PAYLOAD
                        10> keyctl newring abcd @p => EDQUOT TOO_MANY_BYTES
                        10> keyctl add user k 12 @p => $k
                        user 10000 => 5 keys 30 bytes
                        10> keyctl link $b $a => EDQUOT NO_BYTES_FOR_LINK
                        10> keyctl add user k 123 @p => EDQUOT NO_BYTES_FOR_PAYLOAD
                        10> keyctl add user k 1 @p => $k
                        user 10000 => 5 keys 29 bytes
                        10> keyctl unlink $k @p => 0
                        10> keyctl link $b $a => 0
                        user 10000 => 4 keys 26 bytes
                        """);
    }

    @Test
    void theOwnerOfTheThingThatGrowsPays() {
        Transcript.linux(
                ALICE
                        + """
                        10> keyctl newring box @u => $box
                        10> keyctl setperm $box 0x3f3f003f => 0
                        user 10000 => 3 keys 38 bytes
                        1> keyctl add user k 12345 $box => $k
                        user 10000 => 3 keys 42 bytes
                        user 0 => 2 keys 25 bytes
                        """);
    }

    @Test
    void theCollectorLeaksFourBytesALink() {
        Transcript.linux(
                ALICE
                        + """
                        10> keyctl newring box @p => $box
                        user 10000 => 2 keys 13 bytes
                        10> keyctl add user k x $box => $k
                        10> keyctl invalidate $k => 0
                        dead $k
                        told INVALIDATED_NOW REAPED
                        10> keyctl add user k x $box => $k2
                        10> keyctl invalidate $k2 => 0
                        user 10000 => 2 keys 21 bytes
                        10> keyctl clear $box => 0
                        user 10000 => 2 keys 13 bytes
                        """);
    }

    @Test
    void aNewSessionIsStrictWhereThereIsOne() {
        Transcript.linux(
                ALICE
                        + """
                        10> get_keyring_id @s => $us
                        1> limit maxkeys 2 => 0
                        10> get_keyring_id @s create => ENOKEY SESSION_NOT_MADE
                        slots 10 => t=0 p=0 s=$us
                        """);
    }

    @Test
    void limitsHaveRanges() {
        Transcript.linux(
                ALICE
                        + """
                        10> limit maxkeys 5 => EACCES LIMIT_NOT_WRITABLE
                        1> limit maxkeys 0 => EINVAL LIMIT_OUT_OF_RANGE
                        1> limit root_maxbytes 0 => EINVAL LIMIT_OUT_OF_RANGE
                        1> limit maxbytes 1 => 0
                        1> limit root_maxkeys 2147483647 => 0
                        1> limit gc_delay 0 => 0
                        1> limit gc_delay -1 => EINVAL LIMIT_OUT_OF_RANGE
                        1> limit persistent_keyring_expiry 0 => 0
                        """);
    }
}
