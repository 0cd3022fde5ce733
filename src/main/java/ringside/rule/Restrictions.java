package ringside.rule;

import ringside.state.Errno;
import ringside.state.Key;
import ringside.state.KeyType;
import ringside.state.Payload;
import ringside.state.Restriction;

/// What a restricted ring says to a key that is to be linked into it, be it for the first time or
/// again (__key_link_check_restriction(), crypto/asymmetric_keys/restrict.c).
final class Restrictions {
    private Restrictions() {}

    /// Guards that a ring takes a key of this type.
    static void demand(Draft draft, Key ring, KeyType type, Payload payload) {
        var restriction = draft.restrictions().get(ring.serial());
        if (restriction != null) demand(draft, ring, restriction, type, payload);
    }

    private static void demand(
            Draft draft, Key ring, Restriction restriction, KeyType type, Payload payload) {
        switch (restriction.kind()) {
            case CLOSED -> throw new Refusal(Errno.EPERM, RestrictionRule.RING_IS_CLOSED);
            case BUILTIN, BUILTIN_AND_SECONDARY, KEY_OR_KEYRING -> {}
        }
        draft.deny(type != KeyType.ASYMMETRIC, Errno.EOPNOTSUPP, RestrictionRule.ONLY_CERTIFICATES);
        Vouching.demand(draft, ring, restriction, payload);
    }
}
