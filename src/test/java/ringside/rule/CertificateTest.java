package ringside.rule;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Keys of type asymmetric: what the running kernel made of the certificates in certificates.txt,
/// each written `{name}` here, and which of them a restricted ring took.
class CertificateTest {
    private static final Path CERTIFICATES = Path.of("src/test/resources/rule/certificates.txt");
    private static final String ALICE =
            """
            process 10 1 bash 1000 1000
            10> get_keyring_id @s create => $s
            10> keyctl newring r @s => $r
            """;

    @Test
    void theNameComesFromTheCertificate() throws IOException {
        run(
                """
                10> keyctl add -x asymmetric "" {ca} @s => $ca
                key $ca => Ringside: Test CA: b74e7d5e26d75185767b3fa2b399ca842bbb9e53 1000:1000 39010000 refs 1 links []
                10> keyctl add -x asymmetric <null> {leaf} @s => $leaf
                key $leaf => leaf: 54654bf70b5cf386b8a8b88a8905d509e9c06f43 1000:1000 39010000 refs 1 links []
                10> keyctl add -x asymmetric a {ca}00 @s => $a
                10> keyctl add -x asymmetric b {curve-leaf} @s => $b
                10> keyctl add -x asymmetric c {leaf-with-ids} @s => $c
                10> cat /proc/keys
                shows Ringside: Test CA: b74e7d5e26d75185767b3fa2b399ca842bbb9e53: X509.rsa 2bbb9e53 []
                shows leaf: 54654bf70b5cf386b8a8b88a8905d509e9c06f43: X509.rsa []
                shows a: X509.rsa 2bbb9e53 []
                shows b: X509.ecdsa-nist-p256 []
                shows c: X509.rsa a554d871 []
                """);
    }

    @Test
    void everyCertificateCostsTheSame() throws IOException {
        run(
                """
                user 1000 => 4 keys 39 bytes
                10> keyctl add -x asymmetric a {ca} @s => $a
                user 1000 => 5 keys 145 bytes
                10> keyctl add -x asymmetric a {ca} @s => $b
                dead $a
                told DISPLACED
                user 1000 => 5 keys 145 bytes
                10> keyctl setperm $b 0x3f010000 => 0
                10> keyctl update $b x => EOPNOTSUPP TYPE_NOT_UPDATABLE
                10> keyctl read $b => EOPNOTSUPP TYPE_NOT_READABLE
                10> keyctl revoke $b => 0
                user 1000 => 5 keys 145 bytes
                10> keyctl add asymmetric u <700 bytes> @s
                user 1000 => 6 keys 251 bytes
                """);
    }

    @Test
    void whatIsNoGoodCertificate() throws IOException {
        run(
                """
                10> keyctl add -x asymmetric k 3000 @s => EBADMSG PAYLOAD_MALFORMED
                10> keyctl add -x asymmetric k 3003616263 @s => EBADMSG PAYLOAD_MALFORMED
                10> keyctl add -x asymmetric k {leaf} @s <size 443> => EBADMSG PAYLOAD_MALFORMED
                10> keyctl add asymmetric k <65536 bytes> @s => EMSGSIZE CERTIFICATE_TOO_LONG
                10> keyctl add -x asymmetric k {edwards} @s => ENOPKG CERTIFICATE_UNSUPPORTED
                10> keyctl add -x asymmetric k {curve} @s => ENOENT SIGNATURE_NOT_CHECKABLE
                10> keyctl add -x asymmetric k {forged} @s => EINVAL SIGNATURE_WRONG
                """);
    }

    @Test
    void aRestrictedRingTakesWhatItsVoucherSigned() throws IOException {
        run(
                """
                10> keyctl add -x asymmetric ca {ca} @s => $ca
                10> keyctl restrict_keyring $r asymmetric key_or_keyring:$ca => 0
                10> keyctl add -x asymmetric l {leaf} $r => $l
                10> keyctl add -x asymmetric m {leaf-with-ids} $r => $m
                10> keyctl add -x asymmetric n {curve-leaf} $r => $n
                10> keyctl link $ca $r => 0
                10> keyctl add -x asymmetric x {edwards} $r => ENOPKG CERTIFICATE_UNSUPPORTED
                10> keyctl newring other @s => $o
                10> keyctl restrict_keyring $o asymmetric key_or_keyring:$l => 0
                10> keyctl link $m $o => ENOKEY NOBODY_VOUCHES
                10> keyctl setperm $ca 0 => 0
                10> keyctl add -x asymmetric l {leaf} $r => $l2
                10> keyctl newring rim @s => $rim
                10> keyctl restrict_keyring $rim asymmetric key_or_keyring:$s => 0
                10> keyctl link $l2 $rim => ENOKEY NOBODY_VOUCHES
                """);
    }

    @Test
    void aRingVouchesWithWhatItHolds() throws IOException {
        run(
                """
                10> keyctl newring roots @s => $roots
                10> keyctl restrict_keyring $r asymmetric key_or_keyring:$roots => 0
                10> keyctl add -x asymmetric l {leaf} $r => ENOKEY NOBODY_VOUCHES
                10> keyctl newring inner $roots => $inner
                10> keyctl add -x asymmetric ca {ca} $inner => $ca
                10> keyctl add -x asymmetric l {leaf} $r => $l
                10> keyctl revoke $ca => 0
                10> keyctl add -x asymmetric m {leaf} $r => ENOKEY NOBODY_VOUCHES
                """);
    }

    @Test
    void aChainGoesOnFromWhatIsThere() throws IOException {
        run(
                """
                10> keyctl add -x asymmetric ca {ca} $r => $ca
                10> keyctl restrict_keyring $r asymmetric key_or_keyring:0:chain => 0
                10> keyctl add -x asymmetric l {leaf} $r => $l
                10> keyctl newring empty @s => $e
                10> keyctl restrict_keyring $e asymmetric key_or_keyring:0:chain => 0
                10> keyctl link $ca $e => ENOKEY NOBODY_VOUCHES
                """);
    }

    @Test
    void whoCannotVouch() throws IOException {
        run(
                """
                10> keyctl add user k x @s => $k
                10> keyctl restrict_keyring $r asymmetric key_or_keyring:$k => 0
                10> keyctl add -x asymmetric l {leaf} $r => EOPNOTSUPP VOUCHER_IS_NO_CERTIFICATE
                10> keyctl newring b @s => $b
                10> keyctl restrict_keyring $b asymmetric builtin_trusted => 0
                10> keyctl add -x asymmetric l {ca} $b => ENOKEY NOBODY_VOUCHES
                10> keyctl add -x asymmetric ca {ca} @s => $ca
                10> keyctl newring c @s => $c
                10> keyctl restrict_keyring $c asymmetric key_or_keyring:$ca => 0
                10> keyctl revoke $ca => 0
                10> keyctl add -x asymmetric l {leaf} $c => EKEYREVOKED REVOKED
                """);
    }

    private static void run(String text) throws IOException {
        var spelled = ALICE + text;
        for (var line : Files.readAllLines(CERTIFICATES)) {
            var words = line.split(" ", -1);
            spelled = spelled.replace("{" + words[0] + "}", words[1]);
            if (words[0].equals("ca")) spelled = spelled.replace("{forged}", forged(words[1]));
        }
        Transcript.linux(spelled);
    }

    /// With another last byte, which belongs to the signature.
    private static String forged(String hex) {
        var last = hex.length() - 1;
        return hex.substring(0, last) + (hex.charAt(last) == '0' ? '1' : '0');
    }
}
