package ringside.rule;

import ringside.state.Cap;
import ringside.state.Cred;
import ringside.state.Divergence;
import ringside.state.Errno;
import ringside.state.Key;
import ringside.state.Namespace;
import ringside.state.Right;
import ringside.state.Subject;

/// Who may do what with a key (key_task_permission()).
///
/// Exactly one of the user, group and other bytes speaks for a task, and the possessor byte adds to
/// it. No capability helps: root without the bits gets EACCES.
final class Permission {
    private Permission() {}

    static boolean permits(Draft draft, Key key, boolean possessed, Cred cred, Right need) {
        return (bits(key, possessed, subject(draft, key, cred)) & need.bit()) != 0;
    }

    /// All rights at once, of the byte that speaks and of the possessor's.
    static int bits(Key key, boolean possessed, Subject speaks) {
        var own = possessed ? key.perm().of(Subject.POSSESSOR) : 0;
        return own | key.perm().of(speaks);
    }

    static void demand(Draft draft, Key key, boolean possessed, Right need) {
        draft.deny(
                !permits(draft, key, possessed, draft.cred(), need),
                Errno.EACCES,
                PermissionRule.of(need));
    }

    /// The byte that speaks for these credentials. A group without any bit set is passed over, so
    /// its members get the others' rights.
    static Subject subject(Draft draft, Key key, Cred cred) {
        if (key.owner().uid() == cred.uid().fs()) return Subject.USER;
        return key.owner().hasGroup() && !isSkipped(draft, key) && isMember(cred, key.owner().gid())
                ? Subject.GROUP
                : Subject.OTHER;
    }

    private static boolean isSkipped(Draft draft, Key key) {
        return key.perm().of(Subject.GROUP) == 0
                && draft.follows(Divergence.EMPTY_GROUP_RIGHTS_ARE_SKIPPED);
    }

    /// Whether these credentials have CAP_SYS_ADMIN where it counts for keys, in the initial user
    /// namespace.
    static boolean isAdmin(Cred cred) {
        return cred.namespace() == Namespace.INITIAL && cred.caps().has(Cap.SYS_ADMIN);
    }

    static boolean isMember(Cred cred, int gid) {
        return gid == cred.gid().fs() || cred.groups().contains(gid);
    }
}
