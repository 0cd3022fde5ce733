package ringside.rule;

import ringside.call.Special;
import ringside.state.Authority;
import ringside.state.Divergence;
import ringside.state.Errno;
import ringside.state.Serial;

/// Which ring a key is linked into when it is made or refused: none, one named by its serial, or by
/// any special id the destination of the request (get_instantiation_keyring()).
final class InstantiationRing {
    private InstantiationRing() {}

    static Serial named(Draft draft, Authority authority, int id) {
        if (id == 0) return Serial.NONE;
        if (id > 0) return Lookup.destination(draft, id).serial();
        draft.deny(id == Special.AUTHORITY.id(), Errno.EINVAL, UpcallRule.AUTHORITY_KEY_IS_NO_RING);
        draft.deny(Special.of(id).isEmpty(), Errno.ENOKEY, UpcallRule.RING_ID_UNKNOWN);
        return draft.follows(Divergence.SPECIAL_IDS_MEAN_DESTINATION)
                ? authority.destination()
                : requesters(draft, authority, Special.of(id).orElseThrow());
    }

    /// By the man page a special id means the requester's own ring.
    private static Serial requesters(Draft draft, Authority authority, Special special) {
        var cred = authority.requester();
        var ring =
                switch (special) {
                    case THREAD -> cred.thread();
                    case PROCESS -> cred.process();
                    case SESSION -> cred.session();
                    case USER -> UserRings.existingUser(draft, cred);
                    case USER_SESSION -> UserRings.existingSession(draft, cred);
                    case GROUP -> Serial.NONE;
                    case AUTHORITY, REQUESTOR -> authority.destination();
                };
        draft.deny(ring.isNone(), Errno.ENOKEY, UpcallRule.REQUESTER_HAS_NO_SUCH_RING);
        return ring;
    }
}
