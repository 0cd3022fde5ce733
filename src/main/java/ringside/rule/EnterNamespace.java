package ringside.rule;

import ringside.call.Call;
import ringside.call.Reply;
import ringside.state.Cap;
import ringside.state.Errno;

/// setns(2) into a user namespace: for a process of one thread that has privilege over the
/// namespace, which then has every capability in it and keeps all three rings (userns_install()).
final class EnterNamespace {
    private EnterNamespace() {}

    static Reply perform(Draft draft, Call.EnterNamespace call) {
        var was = draft.cred();
        draft.deny(
                !draft.namespaces().containsKey(call.namespace()),
                Errno.ENOENT,
                IdentityRule.NO_SUCH_NAMESPACE);
        draft.deny(
                call.namespace() == was.namespace(), Errno.EINVAL, IdentityRule.NAMESPACE_IS_OWN);
        draft.deny(
                draft.process(draft.task().pid()).threads().size() > 1 || !draft.task().leads(),
                Errno.EINVAL,
                IdentityRule.ENTERING_NEEDS_SINGLE_THREAD);
        draft.deny(
                !Namespaces.capable(draft, was, call.namespace(), Cap.SYS_ADMIN),
                Errno.EPERM,
                IdentityRule.ENTERING_NOT_PERMITTED);
        Namespaces.move(draft, call.task(), call.namespace());
        Namespaces.release(draft, was.namespace());
        return Reply.zero();
    }
}
