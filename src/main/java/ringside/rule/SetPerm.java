package ringside.rule;

import ringside.call.Call;
import ringside.call.Event;
import ringside.call.Event.Aspect;
import ringside.call.Reply;
import ringside.state.Errno;
import ringside.state.Perm;
import ringside.state.Right;

/// KEYCTL_SETPERM: setattr alone is not enough, the caller must own the key too.
final class SetPerm {
    private SetPerm() {}

    static Reply perform(Draft draft, Call.SetPerm call) {
        draft.deny((call.mask() & ~Perm.VALID) != 0, Errno.EINVAL, KeyRule.PERM_MALFORMED);
        var key = Lookup.attribute(draft, call.key(), true, Right.SETATTR).key(draft);
        draft.deny(
                key.owner().uid() != draft.cred().uid().fs() && !Permission.isAdmin(draft.cred()),
                Errno.EACCES,
                KeyRule.NOT_THE_OWNER);
        draft.put(key.withPerm(new Perm(call.mask())));
        draft.add(new Event.Changed(key.serial(), Aspect.PERM, KeyRule.PERM_SET));
        return Reply.zero();
    }
}
