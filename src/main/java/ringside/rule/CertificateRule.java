package ringside.rule;

/// Keys of type asymmetric: what the kernel takes for a certificate, and whom it lets vouch for one
/// (crypto/asymmetric_keys).
public enum CertificateRule implements Worded {
    CERTIFICATE_TOO_LONG(
            "A certificate has at most 65535 bytes.",
            "keyrings(7)",
            "asn1_ber_decoder()",
            "Pass a shorter certificate."),
    CERTIFICATE_UNSUPPORTED(
            "The certificate uses an algorithm that the kernel does not know.",
            "keyrings(7)",
            "x509_note_sig_algo()",
            "Use a certificate with RSA and a hash of the SHA family."),
    SIGNATURE_NOT_CHECKABLE(
            "The kernel was built without the code that checks signatures of this algorithm.",
            "keyrings(7)",
            "public_key_verify_signature()",
            "Use a certificate that is signed with RSA."),
    SIGNATURE_WRONG(
            "The signature does not fit the certificate.",
            "keyrings(7)",
            "public_key_verify_signature()",
            "Use the certificate as it was signed."),
    NOBODY_VOUCHES(
            "No certificate that the restriction trusts has signed this one.",
            "keyctl_restrict_keyring(3)",
            "restrict_link_by_key_or_keyring()",
            "Link the certificate of who signed it where the restriction looks."),
    VOUCHER_IS_NO_CERTIFICATE(
            "The restriction names a key that is neither a certificate nor a keyring, so it can"
                    + " vouch for nothing.",
            "keyctl_restrict_keyring(3)",
            "restrict_link_by_key_or_keyring()",
            "Use another ring.");

    @SuppressWarnings("ImmutableEnumChecker") // a record of four strings is
    private final Clause clause;

    CertificateRule(String gloss, String page, String kernel, String remedy) {
        this.clause = new Clause(gloss, page, kernel, remedy);
    }

    @Override
    public Clause clause() {
        return clause;
    }
}
