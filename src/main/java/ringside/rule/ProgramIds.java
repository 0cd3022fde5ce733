package ringside.rule;

import ringside.state.Caps;
import ringside.state.Cred;
import ringside.state.Ids;
import ringside.state.Namespace;

/// What execve(2) does to ids and capabilities: the owner of a set-id file becomes effective, the
/// effective ids become the saved and the file-system ones, and root has every capability while
/// others have none (bprm_fill_uid(), cap_bprm_creds_from_file()).
final class ProgramIds {
    private ProgramIds() {}

    /// @param setUid owner of a set-user-id file, or -1; an owner that the namespace does not map
    /// is ignored
    static void take(Draft draft, int tid, int setUid, int setGid) {
        var was = draft.task(tid).cred();
        var home = draft.namespace(was.namespace());
        var heeded = isHeeded(home);
        var uid = ids(was.uid(), heeded && IdMap.of(home, false).knows(setUid) ? setUid : -1);
        var gid = ids(was.gid(), heeded && IdMap.of(home, true).knows(setGid) ? setGid : -1);
        var next = was.withUid(uid).withGid(gid);
        var program = setUid != -1 || setGid != -1;
        Identity.commit(
                draft,
                tid,
                next.withCaps(caps(next, IdMap.of(home, false))),
                program ? IdentityRule.SET_ID_PROGRAM : IdentityRule.SAVED_ID_COPIED);
    }

    /// A set-id file counts only where both its owner and its group are mapped, so nowhere while a
    /// namespace maps no group or no user (bprm_fill_uid()).
    private static boolean isHeeded(Namespace home) {
        return home.id() == Namespace.INITIAL || !(home.gids().isEmpty() || home.uids().isEmpty());
    }

    private static Ids ids(Ids was, int owner) {
        var effective = owner == -1 ? was.effective() : owner;
        return new Ids(was.real(), effective, effective, effective);
    }

    private static Caps caps(Cred cred, IdMap map) {
        if (map.isRoot(cred.uid().effective())) return Caps.FULL;
        return map.isRoot(cred.uid().real()) ? Caps.FULL.withEffective(0) : Caps.NONE;
    }
}
