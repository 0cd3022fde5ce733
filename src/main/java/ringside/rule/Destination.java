package ringside.rule;

import ringside.call.Event;
import ringside.state.Divergence;
import ringside.state.Errno;
import ringside.state.Flag;
import ringside.state.Right;
import ringside.state.Serial;
import ringside.state.Slot;

/// Where request_key(2) puts a new key when it is not told: the setting says where a chain of
/// keyrings is entered, and the first one on it that exists is taken
/// (construct_get_dest_keyring()).
final class Destination {
    /// The settings of KEYCTL_SET_REQKEY_KEYRING.
    static final int DEFAULT = 0;

    static final int THREAD = 1;
    static final int PROCESS = 2;
    static final int SESSION = 3;
    static final int USER = 4;
    static final int USER_SESSION = 5;
    static final int GROUP = 6;
    static final int REQUESTER = 7;

    private Destination() {}

    static Serial byDefault(Draft draft) {
        var setting = draft.cred().jit();
        if (setting == DEFAULT || setting == REQUESTER) {
            var requesters = requesters(draft);
            if (requesters.isSome()) return requesters;
        }
        var ring = own(draft, setting == REQUESTER ? DEFAULT : setting);
        draft.deny(
                !Permission.permits(draft, draft.key(ring), true, draft.cred(), Right.WRITE),
                Errno.EACCES,
                UpcallRule.DESTINATION_NOT_WRITABLE);
        return ring;
    }

    /// The ring that a new key would go to now, as far as there is one; nothing is made.
    static Serial existing(Draft draft) {
        var setting = draft.cred().jit();
        var requesters =
                setting == DEFAULT || setting == REQUESTER ? requesters(draft) : Serial.NONE;
        if (requesters.isSome()) return requesters;
        if (setting == USER) return UserRings.existingUser(draft, draft.cred());
        var own = ownBefore(draft, setting == REQUESTER ? DEFAULT : setting);
        return own.isSome() ? own : UserRings.existingSession(draft, draft.cred());
    }

    /// The ring that the caller's own requester named; it is not asked for permission.
    private static Serial requesters(Draft draft) {
        var assumed = draft.cred().authority();
        if (assumed.isNone() || draft.key(assumed).has(Flag.REVOKED)) return Serial.NONE;
        return Authorisation.of(draft, assumed).destination();
    }

    private static Serial own(Draft draft, int setting) {
        if (setting == USER) return UserRings.open(draft).user();
        var own = ownBefore(draft, setting);
        return own.isSome() ? own : userSession(draft);
    }

    /// The last of the chain; by the man page the user keyring comes after it.
    private static Serial userSession(Draft draft) {
        try {
            return UserRings.open(draft).session();
        } catch (Refusal refusal) {
            var user = UserRings.existingUser(draft, draft.cred());
            draft.deny(
                    user.isNone() || draft.follows(Divergence.DEFAULT_CHAIN_SKIPS_USER_RING),
                    refusal.errno(),
                    refusal.rule());
            draft.add(new Event.Decided(UpcallRule.USER_RING_IS_LAST));
            return user;
        }
    }

    private static Serial ownBefore(Draft draft, int setting) {
        for (var slot : Slot.values()) {
            var ring = draft.cred().ring(slot);
            if (setting <= place(slot) && ring.isSome()) return ring;
        }
        return Serial.NONE;
    }

    private static int place(Slot slot) {
        return switch (slot) {
            case THREAD -> THREAD;
            case PROCESS -> PROCESS;
            case SESSION -> SESSION;
        };
    }
}
