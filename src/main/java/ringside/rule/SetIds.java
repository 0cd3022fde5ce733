package ringside.rule;

import ringside.call.Call;
import ringside.call.Event;
import ringside.call.IdOp;
import ringside.call.Reply;
import ringside.state.Cap;
import ringside.state.Cred;
import ringside.state.Errno;
import ringside.state.Ids;

/// setuid(2), setreuid(2), setresuid(2), setfsuid(2) and their brothers for groups: which id may be
/// taken, what it does to the other roles, and what happens to capabilities when root is left or
/// entered (kernel/sys.c, cap_task_fix_setuid()).
final class SetIds {
    private SetIds() {}

    static Reply perform(Draft draft, Call.SetIds call) {
        var cred = draft.cred();
        var group = call.op().group();
        var was = group ? cred.gid() : cred.uid();
        var roles = new Roles(draft, was, group, cred.caps().has(group ? Cap.SETGID : Cap.SETUID));
        if (call.op() == IdOp.SETFSUID || call.op() == IdOp.SETFSGID) {
            return fileSystemId(draft, call, roles);
        }
        var next = change(call, roles);
        Identity.commit(draft, call.task(), with(draft, cred, group, next), IdentityRule.IDS_SET);
        return Reply.zero();
    }

    private static Ids change(Call.SetIds call, Roles roles) {
        return switch (call.op()) {
            case SETUID, SETGID -> roles.all(call.first());
            case SETREUID, SETREGID -> roles.two(call.first(), call.second());
            case SETRESUID, SETRESGID -> roles.three(call.first(), call.second(), call.third());
            case SETFSUID, SETFSGID -> roles.was();
        };
    }

    private static Cred with(Draft draft, Cred cred, boolean group, Ids next) {
        if (group) return cred.withGid(next);
        var map = IdMap.of(draft.namespace(), false);
        return cred.withUid(next).withCaps(Rootness.fixed(cred, next, map));
    }

    /// Never fails: the answer is the old id, and a second call tells whether the first one worked.
    private static Reply fileSystemId(Draft draft, Call.SetIds call, Roles roles) {
        var map = IdMap.of(draft.namespace(), roles.group());
        var old = roles.was().fs();
        var id = map.out(call.first());
        if (id.isEmpty() || !roles.mayBeFs(id.getAsInt())) {
            draft.add(new Event.Decided(IdentityRule.FSID_NOT_PERMITTED));
            return new Reply.Value(map.shown(old));
        }
        var was = roles.was();
        var next = new Ids(was.real(), was.effective(), was.saved(), id.getAsInt());
        var cred = draft.cred();
        Identity.commit(
                draft,
                call.task(),
                roles.group() ? cred.withGid(next) : cred.withUid(next),
                IdentityRule.IDS_SET);
        return new Reply.Value(map.shown(old));
    }

    /// The four ids of one kind that a thread has, and which others it may take.
    private record Roles(Draft draft, Ids was, boolean group, boolean capable) {

        Ids all(int argument) {
            var id = known(argument);
            if (capable) return Ids.all(id);
            permit(id == was.real() || id == was.saved());
            return new Ids(was.real(), id, was.saved(), id);
        }

        Ids two(int first, int second) {
            var real = first == IdMap.NONE ? was.real() : known(first);
            var effective = second == IdMap.NONE ? was.effective() : known(second);
            permit(real == was.real() || real == was.effective());
            permit(has(effective));
            var moved = first != IdMap.NONE || (second != IdMap.NONE && effective != was.real());
            return new Ids(real, effective, moved ? effective : was.saved(), effective);
        }

        Ids three(int first, int second, int third) {
            var real = first == IdMap.NONE ? was.real() : known(first);
            var effective = second == IdMap.NONE ? was.effective() : known(second);
            var saved = third == IdMap.NONE ? was.saved() : known(third);
            var idle = second == IdMap.NONE || effective == was.fs();
            if (idle && new Ids(real, effective, saved, was.fs()).equals(was)) return was;
            permit(has(real) && has(effective) && has(saved));
            return new Ids(real, effective, saved, effective);
        }

        boolean mayBeFs(int id) {
            return capable || has(id) || id == was.fs();
        }

        private boolean has(int id) {
            return id == was.real() || id == was.effective() || id == was.saved();
        }

        private int known(int argument) {
            var id = IdMap.of(draft.namespace(), group).out(argument);
            draft.deny(id.isEmpty(), Errno.EINVAL, IdentityRule.ID_NOT_MAPPED);
            return id.orElseThrow();
        }

        private void permit(boolean own) {
            draft.deny(
                    !own && !capable,
                    Errno.EPERM,
                    group ? IdentityRule.SETGID_NOT_PERMITTED : IdentityRule.SETUID_NOT_PERMITTED);
        }
    }
}
