package ringside.rule;

import ringside.call.Call;
import ringside.call.Reply;
import ringside.state.Errno;

/// unshare(CLONE_NEWUSER): the caller moves into a new user namespace and keeps all three rings.
final class UnshareUser {
    private UnshareUser() {}

    static Reply perform(Draft draft, Call.UnshareUser call) {
        draft.deny(
                draft.process(draft.task().pid()).threads().size() > 1 || !draft.task().leads(),
                Errno.EINVAL,
                IdentityRule.UNSHARE_NEEDS_SINGLE_THREAD);
        Namespaces.admit(draft, draft.cred());
        Namespaces.enter(draft, call.task());
        return Reply.zero();
    }
}
