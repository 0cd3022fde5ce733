package ringside.rule;

import ringside.state.Errno;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;
import java.util.Set;

/// Signatures of certificates as this kernel can check them: it knows RSA with the SHA family,
/// knows of elliptic curves but has no code for them, and of nothing else (x509_note_sig_algo(),
/// public_key_verify_signature()).
final class Signatures {
    private static final Set<String> RSA =
            Set.of(
                    "1.2.840.113549.1.1.5",
                    "1.2.840.113549.1.1.14",
                    "1.2.840.113549.1.1.11",
                    "1.2.840.113549.1.1.12",
                    "1.2.840.113549.1.1.13");
    private static final String ELLIPTIC = "1.2.840.10045.4.";

    private Signatures() {}

    /// Guards that the kernel knows the algorithms of a certificate.
    static void known(Draft draft, Certificate certificate) {
        draft.deny(
                certificate.algorithm().isEmpty()
                        || (!RSA.contains(certificate.signatureAlgorithm())
                                && !certificate.signatureAlgorithm().startsWith(ELLIPTIC)),
                Errno.ENOPKG,
                CertificateRule.CERTIFICATE_UNSUPPORTED);
    }

    /// Guards that one certificate was signed with the key of another.
    static void verify(Draft draft, Certificate signed, Certificate signer) {
        draft.deny(
                !RSA.contains(signed.signatureAlgorithm()),
                Errno.ENOENT,
                CertificateRule.SIGNATURE_NOT_CHECKABLE);
        draft.deny(!fits(signed, signer), Errno.EINVAL, CertificateRule.SIGNATURE_WRONG);
    }

    private static boolean fits(Certificate signed, Certificate signer) {
        var hex = HexFormat.of();
        try {
            var key = new X509EncodedKeySpec(hex.parseHex(signer.key()));
            var signature = Signature.getInstance(signed.signatureAlgorithm());
            signature.initVerify(KeyFactory.getInstance("RSA").generatePublic(key));
            signature.update(hex.parseHex(signed.signed()));
            return signature.verify(hex.parseHex(signed.signature()));
        } catch (GeneralSecurityException _) {
            return false;
        }
    }
}
