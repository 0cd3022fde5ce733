package ringside.rule;

import ringside.state.Errno;
import ringside.state.KeyType;
import ringside.state.Payload;

/// What a key type makes of the bytes it is given (key_type->preparse()): the payload to keep, the
/// bytes to charge for it, and the description that a key without one gets, empty where the type
/// proposes none.
record Content(Payload payload, int charge, String name) {
    static final Content NONE = new Content(Payload.EMPTY, 0, "");
    private static final int ASN1_LONGEST = 65_535;

    /// A payload that is kept and charged as it is.
    static Content of(Payload payload) {
        return new Content(payload, payload.size(), "");
    }

    /// Guards that the type takes these bytes.
    static Content parse(Draft draft, KeyType type, Payload payload) {
        draft.deny(!type.accepts(payload.size()), Errno.EINVAL, KeyRule.PAYLOAD_REFUSED);
        return switch (type) {
            case KEYRING, USER, LOGON -> of(payload);
            case ASYMMETRIC -> certificate(draft, payload);
            case ENCRYPTED, DNS_RESOLVER, BLACKLIST, FSCRYPT_PROVISIONING, REQUEST_KEY_AUTH ->
                    throw new Refusal(Errno.EINVAL, KeyRule.PAYLOAD_MALFORMED);
        };
    }

    private static Content certificate(Draft draft, Payload payload) {
        draft.deny(payload.size() > ASN1_LONGEST, Errno.EMSGSIZE, KeyRule.CERTIFICATE_TOO_LONG);
        throw new Refusal(Errno.EBADMSG, KeyRule.PAYLOAD_MALFORMED);
    }
}
