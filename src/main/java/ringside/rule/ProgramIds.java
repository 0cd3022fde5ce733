package ringside.rule;

import ringside.call.Event;
import ringside.call.Program;
import ringside.state.Caps;
import ringside.state.Cred;
import ringside.state.Ids;
import ringside.state.Namespace;

/// What execve(2) does to ids and capabilities: the owner of a set-id file becomes effective, the
/// effective ids become the saved and the file-system ones, and root has every capability while
/// others have none (bprm_fill_uid(), cap_bprm_creds_from_file()).
final class ProgramIds {
    private ProgramIds() {}

    static void take(Draft draft, int tid, Program file) {
        var was = draft.task(tid).cred();
        var home = draft.namespace(was.namespace());
        var heeded = isHeeded(home, file);
        var uid = ids(was.uid(), heeded && file.setUid() ? file.owner() : -1);
        var gid = ids(was.gid(), heeded && file.setGid() ? file.group() : -1);
        var next = was.withUid(uid).withGid(gid);
        Identity.commit(
                draft,
                tid,
                next.withCaps(caps(next, IdMap.of(home, false))),
                heeded && file.setsId()
                        ? IdentityRule.SET_ID_PROGRAM
                        : IdentityRule.SAVED_ID_COPIED);
        if (file.setsId() && !heeded) draft.add(new Event.Decided(IdentityRule.SET_ID_NOT_HEEDED));
    }

    /// Both the owner and the group must mean something in the caller's user namespace.
    private static boolean isHeeded(Namespace home, Program file) {
        return IdMap.of(home, false).knows(file.owner())
                && IdMap.of(home, true).knows(file.group());
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
