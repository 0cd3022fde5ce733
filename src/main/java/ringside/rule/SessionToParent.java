package ringside.rule;

import ringside.call.Call;
import ringside.call.Event;
import ringside.call.Reply;
import ringside.call.Special;
import ringside.state.Cred;
import ringside.state.Divergence;
import ringside.state.Errno;
import ringside.state.Ids;
import ringside.state.Process;
import ringside.state.Right;
import ringside.state.Serial;
import ringside.state.Slot;

/// KEYCTL_SESSION_TO_PARENT: the parent's session keyring becomes the caller's. The kernel does it
/// when the parent next returns to user mode; here that is at once.
final class SessionToParent {
    private static final int INIT = 1;

    private SessionToParent() {}

    static Reply perform(Draft draft, Call.SessionToParent call) {
        var session = Lookup.usable(draft, Special.SESSION.id(), false, Right.LINK).serial();
        var pid = draft.process(draft.task(call.task()).pid()).parent();
        var parent = draft.processes().get(pid);
        if (pid <= INIT || parent == null) {
            throw new Refusal(Errno.EPERM, SessionRule.PARENT_IS_INIT);
        }
        draft.deny(!isSingle(parent), Errno.EPERM, SessionRule.PARENT_HAS_THREADS);
        var theirs = draft.task(pid).cred();
        if (theirs.session().equals(session)
                && draft.follows(Divergence.SAME_SESSION_TO_PARENT_IS_FREE)) {
            draft.add(new Event.Decided(SessionRule.PARENT_SHARES_SESSION));
            return Reply.zero();
        }
        vet(draft, theirs, session);
        if (theirs.session().equals(session)) {
            draft.add(new Event.Decided(SessionRule.PARENT_SHARES_SESSION));
        }
        draft.install(pid, Slot.SESSION, session, SessionRule.PARENT_TAKES_SESSION);
        Authorisation.assume(draft, pid, Serial.NONE, SessionRule.PARENT_LOSES_AUTHORITY);
        return Reply.zero();
    }

    private static boolean isSingle(Process parent) {
        return parent.threads().size() == 1 && parent.threads().contains(parent.pid());
    }

    private static void vet(Draft draft, Cred theirs, Serial session) {
        var mine = draft.cred();
        var uid = mine.uid().effective();
        draft.deny(
                !isAll(theirs.uid(), uid) || !isAll(theirs.gid(), mine.gid().effective()),
                Errno.EPERM,
                SessionRule.PARENT_IS_ANOTHER_USER);
        draft.deny(
                theirs.session().isSome() && draft.key(theirs.session()).owner().uid() != uid,
                Errno.EPERM,
                SessionRule.PARENTS_RING_IS_ANOTHERS);
        draft.deny(
                draft.key(session).owner().uid() != uid, Errno.EPERM, SessionRule.RING_IS_ANOTHERS);
    }

    /// File-system ids are not asked.
    private static boolean isAll(Ids ids, int id) {
        return ids.real() == id && ids.effective() == id && ids.saved() == id;
    }
}
