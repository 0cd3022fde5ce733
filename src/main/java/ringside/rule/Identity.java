package ringside.rule;

import ringside.call.Event;
import ringside.call.Event.Aspect;
import ringside.call.IdChange;
import ringside.call.IdChange.Role;
import ringside.call.IdChange.Whose;
import ringside.call.Rule;
import ringside.state.Cred;
import ringside.state.Ids;
import ringside.state.Owner;
import ringside.state.Serial;

import java.util.ArrayList;
import java.util.List;

/// Puts new ids and capabilities into force (commit_creds()). A thread keyring follows its thread's
/// file-system ids; all other rings stay whose they were.
final class Identity {
    private Identity() {}

    static void commit(Draft draft, int tid, Cred next, Rule rule) {
        var task = draft.task(tid);
        var was = task.cred();
        if (was.equals(next)) {
            draft.add(new Event.Decided(IdentityRule.IDS_KEPT));
            return;
        }
        draft.put(task.withCred(next));
        draft.add(new Event.Identity(tid, told(was, next), rule));
        if (was.caps().permitted() != 0 && next.caps().permitted() == 0) {
            draft.add(new Event.Decided(IdentityRule.ROOT_LEFT_FOR_GOOD));
        }
        follow(draft, next.thread(), was, next);
        if (was.uid().real() != next.uid().real()) UserRecords.left(draft, was.uid().real());
    }

    private static void follow(Draft draft, Serial ring, Cred was, Cred next) {
        if (ring.isNone()) return;
        var key = draft.key(ring);
        var uid = was.uid().fs() == next.uid().fs() ? key.owner().uid() : next.uid().fs();
        var gid = was.gid().fs() == next.gid().fs() ? key.owner().gid() : next.gid().fs();
        var owner = new Owner(uid, gid);
        if (owner.equals(key.owner())) return;
        draft.put(key.withOwner(owner));
        draft.add(new Event.Changed(ring, Aspect.OWNER, IdentityRule.THREAD_RING_FOLLOWS_FSID));
    }

    private static List<IdChange> told(Cred was, Cred next) {
        var told = new ArrayList<IdChange>();
        ids(Whose.UID, was.uid(), next.uid(), told);
        ids(Whose.GID, was.gid(), next.gid(), told);
        if (!was.groups().equals(next.groups()))
            told.add(new IdChange.Groups(List.copyOf(next.groups())));
        if (!was.caps().equals(next.caps())) told.add(new IdChange.Capabilities(next.caps()));
        if (was.namespace() != next.namespace()) told.add(new IdChange.Space(next.namespace()));
        return told;
    }

    private static void ids(Whose whose, Ids was, Ids next, List<IdChange> told) {
        if (was.equals(Ids.all(was.real())) && next.equals(Ids.all(next.real()))) {
            id(whose, Role.ALL, was.real(), next.real(), told);
            return;
        }
        id(whose, Role.REAL, was.real(), next.real(), told);
        id(whose, Role.EFFECTIVE, was.effective(), next.effective(), told);
        id(whose, Role.SAVED, was.saved(), next.saved(), told);
        id(whose, Role.FS, was.fs(), next.fs(), told);
    }

    private static void id(Whose whose, Role role, int was, int next, List<IdChange> told) {
        if (was != next) told.add(new IdChange.Id(whose, role, was, next));
    }
}
