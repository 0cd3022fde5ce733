package ringside.rule;

import org.junit.jupiter.api.Test;

/// add_key(2): its arguments in the kernel's order, and updating in place.
class AddKeyTest {
    private static final String ALICE =
            "process 10 1 bash 1000 1000\n10> get_keyring_id @s create => $s\n";

    @Test
    void argumentsInOrder() {
        var long32 = "t".repeat(32);
        Transcript.linux(
                ALICE
                        + """
                        10> keyctl add user k x @s => $k
                        10> keyctl add user k x 0 <size 1048576> => EINVAL PAYLOAD_TOO_LONG
                        10> keyctl add <null> k x 0 => EFAULT TYPE_UNREADABLE
                        10> keyctl add "" k x 0 => EINVAL TYPE_MALFORMED
                        10> keyctl add THIRTYTWO k x 0 => EINVAL TYPE_MALFORMED
                        10> keyctl add .user k x 0 => EPERM TYPE_IS_THE_KERNELS
                        10> keyctl add user <fault> x 0 => EFAULT TEXT_UNREADABLE
                        10> keyctl newring .x 0 => EPERM KEYRING_NAME_IS_THE_KERNELS
                        10> keyctl add keyringish .x x 0 => EPERM KEYRING_NAME_IS_THE_KERNELS
                        10> keyctl add user k x 0 <size 2> => EFAULT PAYLOAD_UNREADABLE
                        10> keyctl add user k x 0 => EINVAL NO_SUCH_SPECIAL
                        10> keyctl add user k x @g => EINVAL NO_GROUP_RINGS
                        10> keyctl add nonsense k x @s => ENODEV TYPE_NOT_REGISTERED
                        10> keyctl add big_key k x $k => ENODEV TYPE_NOT_REGISTERED
                        10> keyctl add user k x $k => ENOTDIR RING_IS_NO_RING
                        10> keyctl add keyring k x @s => EINVAL PAYLOAD_REFUSED
                        10> keyctl add user k "" @s => EINVAL PAYLOAD_REFUSED
                        10> keyctl add asymmetric k "" @s => EINVAL PAYLOAD_REFUSED
                        10> keyctl add asymmetric k x @s => EBADMSG PAYLOAD_MALFORMED
                        10> keyctl add encrypted k x @s => EINVAL PAYLOAD_MALFORMED
                        10> keyctl add user "" x @s => EINVAL EMPTY_DESCRIPTION
                        10> keyctl add user <null> x @s => EINVAL EMPTY_DESCRIPTION
                        10> keyctl newring "" @s => EINVAL EMPTY_DESCRIPTION
                        10> keyctl add logon k x @s => EINVAL LOGON_NEEDS_PREFIX
                        10> keyctl add logon :k x @s => EINVAL LOGON_NEEDS_PREFIX
                        user 1000 => 4 keys 40 bytes
                        """
                                .replace("THIRTYTWO", long32));
    }

    @Test
    void masksAndOwners() {
        Transcript.linux(
                ALICE
                        + """
                        10> keyctl add user k x @s => $u
                        10> keyctl add logon k:1 x @s => $l
                        10> keyctl newring r @s => $r
                        key $u => k 1000:1000 3f010000 refs 1 links []
                        key $l => k:1 1000:1000 3d010000 refs 1 links []
                        key $r => r 1000:1000 3f010000 refs 1 links []
                        10> keyctl read $l => EOPNOTSUPP TYPE_NOT_READABLE
                        10> keyctl revoke $l => 0
                        10> keyctl read $l => EOPNOTSUPP TYPE_NOT_READABLE
                        """);
    }

    @Test
    void payloadsHaveLimits() {
        Transcript.linux(
                ALICE
                        + """
                        1> limit maxbytes 100000 => 0
                        10> keyctl add user k <32767 bytes> @s => $k
                        10> keyctl add user k <32768 bytes> @s => EINVAL PAYLOAD_REFUSED
                        user 1000 => 4 keys 32806 bytes
                        """);
    }

    @Test
    void updatingKeepsTheSerialAndEndsTheTimeout() {
        Transcript.linux(
                ALICE
                        + """
                        10> keyctl add user k one @s => $k
                        10> keyctl timeout $k 1 => 0
                        wait 2s
                        10> keyctl read $k => EKEYEXPIRED EXPIRED
                        10> keyctl add user k three @s => $k
                        told UPDATED
                        key $k => k 1000:1000 3f010000 refs 1 links []
                        10> keyctl read $k => 5
                        user 1000 => 4 keys 44 bytes
                        10> keyctl setperm $k 0x3b010000 => 0
                        10> keyctl add user k four @s => EACCES UPDATE_NOT_ALLOWED
                        10> keyctl revoke $k => 0
                        10> keyctl add user k four @s => $fresh
                        dead $k
                        10> keyctl newring r @s => $r
                        10> keyctl newring r @s => $r2
                        dead $r
                        """);
    }
}
