package ringside.rule;

import org.junit.jupiter.api.Test;

/// Key types that a program can add keys of, but that the kernel has for itself.
class OtherTypesTest {
    private static final String ALICE =
            "process 10 1 bash 1000 1000\n10> get_keyring_id @p create => $p\n";

    @Test
    void answersOfTheNameService() {
        Transcript.linux(
                ALICE
                        + """
                        10> keyctl add -x dns_resolver d 312e3200 @p => $d
                        key $d => d 1000:1000 3b010000 refs 1 links []
                        user 1000 => 2 keys 14 bytes
                        10> keyctl read $d => 3
                        bytes => 312e32
                        10> cat /proc/keys
                        shows dns_resol d: 3
                        10> keyctl update $d x => EACCES NEEDS_WRITE
                        10> keyctl setperm $d 0x3f3f0000 => 0
                        10> keyctl update $d x => EOPNOTSUPP TYPE_NOT_UPDATABLE
                        10> keyctl revoke $d => 0
                        user 1000 => 2 keys 11 bytes
                        10> keyctl add -x dns_resolver d 312e32 @p => EINVAL PAYLOAD_MALFORMED
                        10> keyctl add -x dns_resolver d 00 @p => EINVAL PAYLOAD_REFUSED
                        10> keyctl add -x dns_resolver d 0000 @p => EINVAL PAYLOAD_MALFORMED
                        10> keyctl add -x dns_resolver d 000002000000 @p => EINVAL PAYLOAD_MALFORMED
                        10> keyctl add -x dns_resolver d 31237800 @p => EINVAL PAYLOAD_MALFORMED
                        10> keyctl add -x dns_resolver s 000001000100 @p => $s
                        key $s => s 1000:1000 3b010000 refs 1 links []
                        10> keyctl add -x dns_resolver t 000001000000 @p => $t
                        key $t => t 1000:1000 3b010000 refs 1 links [] expires 1
                        """);
    }

    @Test
    void aNameThatIsNotThere() {
        Transcript.linux(
                ALICE
                        + """
                        10> keyctl add -x dns_resolver d 23646e736572726f723d3600 @p => $d
                        user 1000 => 2 keys 11 bytes
                        10> keyctl read $d => ENXIO ANSWER_IS_AN_ERROR
                        10> keyctl revoke $d => 0
                        10> keyctl read $d => EKEYREVOKED REVOKED
                        10> cat /proc/keys
                        shows dns_resol d: -6
                        10> keyctl add -x dns_resolver d 23646e736572726f723d30 @p => EINVAL PAYLOAD_MALFORMED
                        10> keyctl add -x dns_resolver d 23646e736572726f723d3000 @p => EINVAL PAYLOAD_MALFORMED
                        """);
    }

    @Test
    void keysOfEncryptedFiles() {
        Transcript.linux(
                ALICE
                        + """
                        10> keyctl add -x fscrypt-provisioning f 0100000000000000KEY @p => $f
                        key $f => f 1000:1000 39010000 refs 1 links []
                        user 1000 => 2 keys 35 bytes
                        10> keyctl read $f => EOPNOTSUPP TYPE_NOT_READABLE
                        10> cat /proc/keys
                        shows fscrypt-p f: 24 [1]
                        10> keyctl revoke $f => 0
                        user 1000 => 2 keys 35 bytes
                        10> keyctl add -x fscrypt-provisioning f 0300000000000000KEY @p => EINVAL PAYLOAD_MALFORMED
                        10> keyctl add -x fscrypt-provisioning f KEY @p => EINVAL PAYLOAD_REFUSED
                        """
                                .replace("KEY", "6b".repeat(16)));
    }

    @Test
    void theBlacklist() {
        Transcript.linux(
                ALICE
                        + """
                        10> keyctl add blacklist x "" @p => EINVAL BLACKLIST_NEEDS_HASH
                        10> keyctl add blacklist tbs:AA "" @p => EINVAL BLACKLIST_NEEDS_HASH
                        10> keyctl add blacklist tbs:0 "" @p => EINVAL BLACKLIST_NEEDS_HASH
                        10> keyctl add blacklist tbs:00 "" @p => EPERM BLACKLIST_IS_THE_KERNELS
                        10> keyctl add blacklist bin:00ff anything @p => EPERM BLACKLIST_IS_THE_KERNELS
                        10> keyctl add blacklist <null> x @p => EINVAL EMPTY_DESCRIPTION
                        10> keyctl restrict_keyring @p => 0
                        10> keyctl add blacklist x "" @p => EPERM RING_IS_CLOSED
                        """);
    }

    @Test
    void encryptedKeysAreLookedAtLast() {
        Transcript.linux(
                ALICE
                        + """
                        10> keyctl add encrypted e "" @p => EINVAL PAYLOAD_MALFORMED
                        10> keyctl add encrypted e x @p => EINVAL PAYLOAD_MALFORMED
                        1> limit maxkeys 1 => 0
                        10> keyctl add encrypted e x @p => EDQUOT TOO_MANY_KEYS
                        10> keyctl restrict_keyring @p => 0
                        10> keyctl add encrypted e x @p => EPERM RING_IS_CLOSED
                        """);
    }

    @Test
    void aRevokedAnswerWaitsForTheTimer() {
        Transcript.linux(
                ALICE
                        + """
                        10> keyctl add -x dns_resolver d 312e3200 @p => $d
                        10> keyctl revoke $d => 0
                        wait 299
                        key $d => d 1000:1000 3b010000 refs 1 links [] expires 0
                        wait 1
                        dead $d
                        10> keyctl add -x dns_resolver d 312e3200 @p => $e
                        10> keyctl add user k x @p => $k
                        10> keyctl revoke $e => 0
                        10> keyctl invalidate $k => 0
                        dead $e $k
                        """);
    }
}
