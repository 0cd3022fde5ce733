package ringside.rule;

import ringside.call.Call;
import ringside.call.Reply;
import ringside.state.Errno;

/// Not performed yet.
final class ExitProcess {
    private ExitProcess() {}

    static Reply perform(Draft draft, Call.ExitProcess call) {
        draft.deny(call.task() >= 0, Errno.ENOSYS, TaskRule.NOT_MODELLED);
        return Reply.zero();
    }
}
