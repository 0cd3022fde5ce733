package ringside.rule;

import org.junit.jupiter.api.Test;

/// KEYCTL_RESTRICT_KEYRING: what can be asked for, and what a restricted ring refuses.
class RestrictTest {
    private static final String ALICE =
            """
            process 10 1 bash 1000 1000
            10> get_keyring_id @s create => $s
            10> keyctl newring r @s => $r
            10> keyctl add user k x @s => $k
            """;

    @Test
    void argumentsInOrder() {
        Transcript.linux(
                ALICE
                        + """
                        10> keyctl restrict_keyring 999999 user => ENOKEY NO_SUCH_KEY
                        10> keyctl restrict_keyring 0 => EINVAL NO_SUCH_SPECIAL
                        10> keyctl restrict_keyring @t => ENOKEY NO_THREAD_RING
                        10> keyctl restrict_keyring $r user => EINVAL TYPE_AND_RESTRICTION_TOGETHER
                        10> keyctl restrict_keyring $r <fault> => EINVAL TYPE_AND_RESTRICTION_TOGETHER
                        10> keyctl restrict_keyring $r <null> x => EINVAL TYPE_AND_RESTRICTION_TOGETHER
                        10> keyctl restrict_keyring $k user => EINVAL TYPE_AND_RESTRICTION_TOGETHER
                        10> keyctl restrict_keyring $r <fault> x => EFAULT TYPE_UNREADABLE
                        10> keyctl restrict_keyring $r "" x => EINVAL TYPE_MALFORMED
                        10> keyctl restrict_keyring $r .x <fault> => EPERM TYPE_IS_THE_KERNELS
                        10> keyctl restrict_keyring $k .x x => EPERM TYPE_IS_THE_KERNELS
                        10> keyctl restrict_keyring $r nosuch <fault> => EFAULT TEXT_UNREADABLE
                        10> keyctl restrict_keyring $r nosuch FOURK => EINVAL TEXT_TOO_LONG
                        10> keyctl restrict_keyring $k nosuch x => ENOTDIR RESTRICT_NEEDS_RING
                        10> keyctl restrict_keyring $k => ENOTDIR RESTRICT_NEEDS_RING
                        10> keyctl restrict_keyring $r nosuch x => ENOKEY RESTRICTION_TYPE_UNKNOWN
                        10> keyctl restrict_keyring $r user x => ENOENT TYPE_KNOWS_NO_RESTRICTION
                        10> keyctl restrict_keyring $r keyring x => ENOENT TYPE_KNOWS_NO_RESTRICTION
                        10> keyctl restrict_keyring $r asymmetric x => EINVAL RESTRICTION_MALFORMED
                        10> keyctl setperm $r 0x1f010000 => 0
                        10> keyctl restrict_keyring $r user => EACCES NEEDS_SETATTR
                        10> keyctl restrict_keyring $k => ENOTDIR RESTRICT_NEEDS_RING
                        10> keyctl revoke $r => 0
                        10> keyctl restrict_keyring $r => EKEYREVOKED REVOKED
                        """
                                .replace("FOURK", "x".repeat(4096)));
    }

    @Test
    void theWordsOfARestriction() {
        Transcript.linux(
                ALICE
                        + malformed("", "x", "builtin", "key_or_keyring", "key_or_keyring:")
                        + malformed("key_or_keyring:abc", "key_or_keyring:0:", "builtin_trusted ")
                        + malformed("key_or_keyring:0:chai", "key_or_keyring:0:chain:")
                        + malformed("key_or_keyring:99999999999", "key_or_keyring: 5")
                        + malformed("key_or_keyring:0x", "key_or_keyring:08", "key_or_keyring:-")
                        + malformed("KEY_OR_KEYRING:5", "key_or_keyring::chain", "x:999999:chain")
                        + missing(
                                "key_or_keyring:0", "key_or_keyring:-3", "key_or_keyring:-3:chain")
                        + missing("key_or_keyring:999999", "key_or_keyring:+999999:chain")
                        + missing("key_or_keyring:999999\\n", "key_or_keyring:0xf423f")
                        + missing("key_or_keyring:03641077", "key_or_keyring:999999\\n:chain")
                        + """
                        10> keyctl restrict_keyring $r asymmetric key_or_keyring:$k => 0
                        key $k => k 1000:1000 3f010000 refs 2 links []
                        told RESTRICTED
                        10> keyctl restrict_keyring $r asymmetric zz => EINVAL RESTRICTION_MALFORMED
                        10> keyctl restrict_keyring $r user zz => ENOENT TYPE_KNOWS_NO_RESTRICTION
                        10> keyctl restrict_keyring $r => EEXIST RESTRICTED_ALREADY
                        10> keyctl restrict_keyring $r asymmetric key_or_keyring:$r => EEXIST RESTRICTED_ALREADY
                        """);
    }

    private static String malformed(String... texts) {
        return refused("EINVAL RESTRICTION_MALFORMED", texts);
    }

    private static String missing(String... texts) {
        return refused("ENOKEY RESTRICTION_KEY_MISSING", texts);
    }

    private static String refused(String answer, String... texts) {
        var lines = new StringBuilder();
        for (var text : texts)
            lines.append("10> keyctl restrict_keyring $r asymmetric \"")
                    .append(text)
                    .append("\" => ")
                    .append(answer)
                    .append('\n');
        return lines.toString();
    }

    @Test
    void noRingVouchesForItself() {
        Transcript.linux(
                ALICE
                        + """
                        10> keyctl newring a @s => $a
                        10> keyctl newring b @s => $b
                        10> keyctl restrict_keyring $r asymmetric key_or_keyring:$r => EDEADLK RESTRICTION_CYCLE
                        10> keyctl restrict_keyring $r asymmetric key_or_keyring:$r:chain => EDEADLK RESTRICTION_CYCLE
                        10> keyctl restrict_keyring $r asymmetric key_or_keyring:$a => 0
                        10> keyctl restrict_keyring $a asymmetric key_or_keyring:$b => 0
                        10> keyctl restrict_keyring $b asymmetric key_or_keyring:$r:chain => EDEADLK RESTRICTION_CYCLE
                        10> keyctl restrict_keyring $b asymmetric key_or_keyring:0:chain => 0
                        """);
    }

    @Test
    void aClosedRingTakesNothing() {
        Transcript.linux(
                ALICE
                        + """
                        10> keyctl newring g $r => $g
                        10> keyctl link $k $r => 0
                        10> keyctl restrict_keyring $r => 0
                        told CLOSED
                        10> keyctl add user k y $r => EPERM RING_IS_CLOSED
                        10> keyctl add user n y $r => EPERM RING_IS_CLOSED
                        10> keyctl add logon n y $r => EPERM RING_IS_CLOSED
                        10> keyctl add user "" y $r => EINVAL EMPTY_DESCRIPTION
                        10> keyctl add asymmetric x y $r => EBADMSG PAYLOAD_MALFORMED
                        10> keyctl link $k $r => EPERM RING_IS_CLOSED
                        10> keyctl link $r $r => EPERM RING_IS_CLOSED
                        10> keyctl link @s $r => EPERM RING_IS_CLOSED
                        10> keyctl search @s user k $r => EPERM RING_IS_CLOSED
                        10> keyctl search @s user none $r => ENOKEY NOTHING_FOUND
                        10> keyctl request user k $r => EPERM RING_IS_CLOSED
                        10> keyctl get_persistent $r => EPERM RING_IS_CLOSED
                        10> keyctl move -f $k $r $g => 0
                        10> keyctl unlink $g $r => 0
                        10> keyctl clear $r => 0
                        10> keyctl revoke $r => 0
                        """);
    }

    @Test
    void otherRestrictionsAdmitCertificatesOnly() {
        Transcript.linux(
                ALICE
                        + """
                        10> keyctl restrict_keyring $r asymmetric builtin_trusted => 0
                        10> keyctl link $k $r => EOPNOTSUPP ONLY_CERTIFICATES
                        10> keyctl newring rr $r => EOPNOTSUPP ONLY_CERTIFICATES
                        10> keyctl link @s $r => EOPNOTSUPP ONLY_CERTIFICATES
                        10> keyctl newring two @s => $two
                        10> keyctl restrict_keyring $two asymmetric builtin_and_secondary_trusted => 0
                        10> keyctl add user u x $two => EOPNOTSUPP ONLY_CERTIFICATES
                        """);
    }

    @Test
    void theQuotaComesBeforeTheRestrictionAndTheKeysAfterIt() {
        Transcript.linux(
                ALICE
                        + """
                        10> keyctl restrict_keyring $r => 0
                        1> limit maxkeys 3 => 0
                        10> keyctl add user x x $r => EPERM RING_IS_CLOSED
                        1> limit maxbytes 18 => 0
                        10> keyctl add user x x $r => EDQUOT NO_BYTES_FOR_LINK
                        10> keyctl link $k $r => EDQUOT NO_BYTES_FOR_LINK
                        """);
    }

    @Test
    void aRestrictionHoldsItsKeyUntilTheRingIsGone() {
        Transcript.linux(
                ALICE
                        + """
                        10> keyctl restrict_keyring $r asymmetric key_or_keyring:$k => 0
                        10> keyctl unlink $k @s => 0
                        key $k => k 1000:1000 3f010000 refs 1 links []
                        10> keyctl describe $k => 26
                        10> keyctl revoke $r => 0
                        key $k => k 1000:1000 3f010000 refs 1 links []
                        10> keyctl unlink $r @s => 0
                        dead $r $k
                        told DIED_WITH_ITS_RING
                        """);
    }

    @Test
    void byTheManPageOnlyCertificatesAndRingsVouch() {
        Transcript.manPages(
                ALICE
                        + """
                        10> keyctl restrict_keyring $r asymmetric key_or_keyring:$k => EOPNOTSUPP RESTRICTION_KEY_UNFIT
                        10> keyctl restrict_keyring $r asymmetric key_or_keyring:$s => 0
                        """);
    }
}
