package ringside.rule;

import ringside.call.Call;
import ringside.call.Reply;
import ringside.state.Errno;

/// Not performed yet.
final class Describe {
    private Describe() {}

    static Reply perform(Draft draft, Call.Describe call) {
        draft.deny(call.task() >= 0, Errno.ENOSYS, TaskRule.NOT_MODELLED);
        return Reply.zero();
    }
}
