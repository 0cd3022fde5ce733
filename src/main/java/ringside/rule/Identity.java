package ringside.rule;

import ringside.call.Event;
import ringside.call.Event.Aspect;
import ringside.call.Rule;
import ringside.state.Caps;
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
        draft.add(new Event.Identity(tid, String.join(", ", told(was, next)), rule));
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

    private static List<String> told(Cred was, Cred next) {
        var told = new ArrayList<String>();
        ids("uid", was.uid(), next.uid(), told);
        ids("gid", was.gid(), next.gid(), told);
        if (!was.groups().equals(next.groups())) told.add("groups " + next.groups());
        if (!was.caps().equals(next.caps())) told.add(caps(next.caps()));
        if (was.namespace() != next.namespace()) {
            told.add("user namespace " + next.namespace());
        }
        return told;
    }

    private static String caps(Caps caps) {
        if (caps.equals(Caps.FULL)) return "every capability";
        return caps.equals(Caps.NONE) ? "no capability" : "no capability in effect";
    }

    private static void ids(String kind, Ids was, Ids next, List<String> told) {
        if (was.equals(Ids.all(was.real())) && next.equals(Ids.all(next.real()))) {
            id(kind, was.real(), next.real(), told);
            return;
        }
        id("real " + kind, was.real(), next.real(), told);
        id("effective " + kind, was.effective(), next.effective(), told);
        id("saved " + kind, was.saved(), next.saved(), told);
        id("file-system " + kind, was.fs(), next.fs(), told);
    }

    private static void id(String kind, int was, int next, List<String> told) {
        if (was != next) told.add(kind + " " + was + " → " + next);
    }
}
