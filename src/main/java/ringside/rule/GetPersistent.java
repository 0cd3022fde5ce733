package ringside.rule;

import ringside.call.Call;
import ringside.call.Event;
import ringside.call.Event.Aspect;
import ringside.call.Reply;
import ringside.state.Cap;
import ringside.state.Divergence;
import ringside.state.Errno;
import ringside.state.Key;
import ringside.state.Right;
import ringside.state.Serial;

/// KEYCTL_GET_PERSISTENT: links a user's persistent keyring into a ring of the caller's and starts
/// its expiry anew. The ring is found, revived or made ([PersistentRings]).
final class GetPersistent {
    private GetPersistent() {}

    static Reply perform(Draft draft, Call.GetPersistent call) {
        var uid = uid(draft, call.uid());
        var ring = Lookup.destination(draft, call.ring());
        draft.deny(!ring.key(draft).isRing(), Errno.ENOTDIR, PersistentRule.NO_RING_TO_LINK_IN);
        var made = draft.counters().keys();
        var persistent = PersistentRings.open(draft, uid);
        var anew = draft.counters().keys() > made;
        Permission.demand(draft, draft.key(persistent), true, Right.LINK);
        link(draft, ring.serial(), persistent, anew);
        if (draft.key(persistent).expired(draft.now())) {
            draft.add(new Event.Decided(PersistentRule.REVIVED));
        }
        expire(draft, persistent);
        return Reply.of(persistent);
    }

    /// In Linux a link that fails leaves the ring as it is, a new one without any timeout.
    private static void link(Draft draft, Serial ring, Serial persistent, boolean anew) {
        try {
            Attachment.attach(draft, ring, persistent, PersistentRule.LINKED);
        } catch (Refusal refusal) {
            if (anew && !draft.follows(Divergence.FAILED_LINK_LEAVES_NO_TIMEOUT))
                expire(draft, persistent);
            throw refusal;
        }
    }

    /// Whose ring, in ids of the initial namespace; the saved user id does not count as one's own.
    private static int uid(Draft draft, int argument) {
        var mine = draft.cred().uid();
        if (argument == IdMap.NONE) return mine.real();
        var uid = IdMap.of(draft.namespace(), false).out(argument);
        draft.deny(uid.isEmpty(), Errno.EINVAL, PersistentRule.UID_NOT_MAPPED);
        var asked = uid.orElseThrow();
        draft.deny(
                asked != mine.real()
                        && asked != mine.effective()
                        && !draft.cred().caps().has(Cap.SETUID),
                Errno.EPERM,
                PersistentRule.NOT_THE_USERS_OWN);
        return asked;
    }

    private static void expire(Draft draft, Serial persistent) {
        var seconds = draft.limits().persistentExpiry();
        var at = seconds == 0 ? Key.NEVER : draft.now() + seconds;
        Collector.expire(draft, persistent, at);
        draft.add(new Event.Changed(persistent, Aspect.TIMEOUT, PersistentRule.TIMER_RESET));
    }
}
