package ringside.rule;

import ringside.call.Event;
import ringside.call.Rule;
import ringside.call.Special;
import ringside.state.Divergence;
import ringside.state.Errno;
import ringside.state.Flag;
import ringside.state.Key;
import ringside.state.KeyState;
import ringside.state.Right;
import ringside.state.Serial;
import ringside.state.Slot;

/// The gate of nearly every operation (lookup_user_key()): from an id as a program passes it to a
/// key that the caller may use so.
///
/// Its law: state comes before permission. A stranger learns that a key is revoked before he learns
/// that it is none of his business.
final class Lookup {
    private Lookup() {}

    /// A key for use: instantiated, valid, and granting `need`.
    static Operand usable(Draft draft, int id, boolean create, Right need) {
        var operand = ready(draft, id, create);
        Permission.demand(draft, operand.key(draft), operand.possessed(), need);
        return operand;
    }

    /// A key that is instantiated and valid; nothing is said about permission.
    static Operand ready(Draft draft, int id, boolean create) {
        var operand = named(draft, id, create);
        finished(operand.key(draft));
        var key = operand.key(draft);
        negative(draft, key);
        valid(draft, key);
        draft.deny(
                key.state() instanceof KeyState.Uninstantiated,
                Errno.EIO,
                LookupRule.NOT_INSTANTIATED);
        return operand;
    }

    /// A key whose attributes matter (KEY_LOOKUP_PARTIAL): valid, but maybe negative or under
    /// construction.
    static Operand attribute(Draft draft, int id, boolean create, Right need) {
        var operand = named(draft, id, create);
        valid(draft, operand.key(draft));
        Permission.demand(draft, operand.key(draft), operand.possessed(), need);
        return operand;
    }

    /// Likewise for whoever has the key's authorisation key, whatever the key grants.
    static Operand vouched(Draft draft, int id, boolean create, Right need) {
        try {
            return attribute(draft, id, create, need);
        } catch (Refusal refusal) {
            draft.deny(!refusal.errno().equals(Errno.EACCES), refusal.errno(), refusal.rule());
            draft.deny(!Authorisation.vouches(draft, id), refusal.errno(), refusal.rule());
            draft.add(new Event.Decided(UpcallRule.AUTHORITY_VOUCHES));
            var operand = named(draft, id, false);
            valid(draft, operand.key(draft));
            return operand;
        }
    }

    /// A ring to be written to, made when a special id asks for one that is not there.
    static Operand destination(Draft draft, int id) {
        return usable(draft, id, true, Right.WRITE);
    }

    /// Whatever an id names, in any state, asking nothing.
    static Operand named(Draft draft, int id, boolean create) {
        if (id > 0) return serial(draft, new Serial(id));
        return switch (Special.of(id).orElseThrow(() -> bad(LookupRule.NO_SUCH_SPECIAL))) {
            case THREAD -> own(draft, Slot.THREAD, create, LookupRule.NO_THREAD_RING);
            case PROCESS -> own(draft, Slot.PROCESS, create, LookupRule.NO_PROCESS_RING);
            case SESSION -> session(draft, create);
            case USER -> new Operand(userRings(draft).user(), true);
            case USER_SESSION -> new Operand(userRings(draft).session(), true);
            case GROUP -> throw bad(LookupRule.NO_GROUP_RINGS);
            case AUTHORITY -> authority(draft);
            case REQUESTOR -> requesters(draft);
        };
    }

    /// Guards a key's state (key_validate()).
    static void valid(Draft draft, Key key) {
        draft.deny(key.has(Flag.INVALIDATED), Errno.ENOKEY, LookupRule.INVALIDATED);
        draft.deny(
                key.has(Flag.REVOKED) || key.has(Flag.DEAD), Errno.EKEYREVOKED, LookupRule.REVOKED);
        draft.deny(key.expired(draft.now()), Errno.EKEYEXPIRED, LookupRule.EXPIRED);
    }

    /// Waits while a key is under construction.
    static void finished(Key key) {
        if (key.has(Flag.USER_CONSTRUCT)) throw new Suspension(key.serial());
    }

    /// Guards against a rejected key, which answers with the error it was rejected with.
    static void negative(Draft draft, Key key) {
        if (key.state() instanceof KeyState.Negative(var errno))
            throw new Refusal(errno, LookupRule.NEGATIVE);
    }

    private static Refusal bad(Rule rule) {
        return new Refusal(Errno.EINVAL, rule);
    }

    private static Operand serial(Draft draft, Serial serial) {
        var key = draft.find(serial);
        draft.deny(key.isEmpty(), Errno.ENOKEY, LookupRule.NO_SUCH_KEY);
        return new Operand(serial, Possession.of(draft, key.orElseThrow()));
    }

    private static Operand own(Draft draft, Slot slot, boolean create, Rule missing) {
        if (draft.cred().ring(slot).isNone()) {
            draft.deny(!create, Errno.ENOKEY, missing);
            var ring = OwnRings.make(draft, slot, draft.cred(), LookupRule.MADE_ON_DEMAND);
            OwnRings.give(draft, slot, ring, LookupRule.MADE_ON_DEMAND);
        }
        return new Operand(draft.cred().ring(slot), true);
    }

    private static Operand session(Draft draft, boolean create) {
        var held = draft.cred().session();
        if (held.isNone()) {
            var rings = userRings(draft);
            if (create) startSession(draft, LookupRule.SESSION_MADE);
            else enter(draft, rings.session(), LookupRule.USER_SESSION_INSTALLED);
        } else if (create && promoted(draft, draft.key(held))) {
            startSession(draft, LookupRule.DEFAULT_SESSION_REPLACED);
        }
        return new Operand(draft.cred().session(), true);
    }

    private static boolean promoted(Draft draft, Key session) {
        return session.has(Flag.UID_KEYRING)
                && draft.follows(Divergence.DEFAULT_SESSION_IS_REPLACED);
    }

    private static void startSession(Draft draft, Rule rule) {
        try {
            enter(draft, OwnRings.make(draft, Slot.SESSION, draft.cred(), rule), rule);
        } catch (Refusal refusal) {
            throw told(draft, refusal, LookupRule.SESSION_NOT_MADE);
        }
    }

    private static void enter(Draft draft, Serial ring, Rule rule) {
        draft.install(draft.task().tid(), Slot.SESSION, ring, rule);
    }

    /// Whatever keeps the user rings from being found or made, the caller is told ENOKEY.
    private static UserRings userRings(Draft draft) {
        try {
            return UserRings.open(draft);
        } catch (Refusal refusal) {
            throw told(draft, refusal, LookupRule.NO_USER_RINGS);
        }
    }

    private static Refusal told(Draft draft, Refusal refusal, Rule rule) {
        return draft.follows(Divergence.USER_RING_FAILURE_IS_ENOKEY)
                ? new Refusal(Errno.ENOKEY, rule)
                : refusal;
    }

    private static Operand authority(Draft draft) {
        var authority = draft.cred().authority();
        draft.deny(authority.isNone(), Errno.ENOKEY, LookupRule.NO_AUTHORITY);
        return new Operand(authority, true);
    }

    /// The ring that the caller's requester named. That the key is finished does not close it; that
    /// the helper has ended does.
    private static Operand requesters(Draft draft) {
        var authority = authority(draft).serial();
        draft.deny(
                draft.key(authority).has(Flag.REVOKED),
                Errno.EKEYREVOKED,
                UpcallRule.AUTHORITY_REVOKED);
        var context = Authorisation.of(draft, authority);
        draft.deny(
                Quota.instantiated(draft.key(context.target()))
                        && !draft.follows(Divergence.FORKED_HELPER_KEEPS_DESTINATION),
                Errno.EKEYREVOKED,
                UpcallRule.DESTINATION_CLOSED);
        return new Operand(context.destination(), true);
    }
}
