package ringside.rule;

import ringside.state.Errno;
import ringside.state.KeyType;
import ringside.state.Payload;

/// What a key type makes of the bytes it is given (key_type->preparse()): the payload to keep, the
/// bytes to charge for it, and the description that a key without one gets, empty where the type
/// proposes none. `lifetime` is in seconds, 0 for ever.
record Content(Payload payload, int charge, String name, int lifetime) {
    static final Content NONE = new Content(Payload.EMPTY, 0, "", 0);
    /// What every certificate costs, however long it is.
    private static final int CERTIFICATE = 100;
    private static final int ASN1_LONGEST = 65_535;

    /// A payload that is kept and charged as it is.
    static Content of(Payload payload) {
        return new Content(payload, payload.size(), "", 0);
    }

    /// Guards that the type takes these bytes.
    static Content parse(Draft draft, KeyType type, Payload payload) {
        draft.deny(!type.accepts(payload.size()), Errno.EINVAL, KeyRule.PAYLOAD_REFUSED);
        return switch (type) {
            case KEYRING, USER, LOGON -> of(payload);
            case ASYMMETRIC -> certificate(draft, payload);
            case DNS_RESOLVER -> DnsAnswer.parse(draft, payload);
            case FSCRYPT_PROVISIONING -> fileKey(draft, payload);
            case BLACKLIST, ENCRYPTED -> new Content(payload, 0, "", 0);
            case REQUEST_KEY_AUTH -> throw new Refusal(Errno.EINVAL, KeyRule.PAYLOAD_MALFORMED);
        };
    }

    /// A key for encrypted files begins with the number of what it is for, 1 or 2.
    private static Content fileKey(Draft draft, Payload payload) {
        var purpose = purpose(payload);
        draft.deny(
                payload.isKnown() && purpose != 1 && purpose != 2,
                Errno.EINVAL,
                KeyRule.PAYLOAD_MALFORMED);
        return of(payload);
    }

    /// What a key for encrypted files is for; 0 when its payload is not known.
    static int purpose(Payload payload) {
        return payload.size() < Integer.BYTES || !payload.isKnown()
                ? 0
                : Integer.reverseBytes(
                        new java.math.BigInteger(payload.first(4).bytes()).intValue());
    }

    /// A certificate of which a recording tells only the length is taken for a good one.
    private static Content certificate(Draft draft, Payload payload) {
        draft.deny(
                payload.size() > ASN1_LONGEST,
                Errno.EMSGSIZE,
                CertificateRule.CERTIFICATE_TOO_LONG);
        if (!payload.isKnown()) return new Content(payload, CERTIFICATE, "", 0);
        var certificate = Certificate.of(payload.bytes());
        draft.deny(certificate.isEmpty(), Errno.EBADMSG, KeyRule.PAYLOAD_MALFORMED);
        var known = certificate.orElseThrow();
        Signatures.known(draft, known);
        if (known.isSelfSigned()) Signatures.verify(draft, known, known);
        return new Content(payload, CERTIFICATE, known.description(), 0);
    }
}
