package ringside.rule;

import ringside.call.Call;
import ringside.call.Reply;
import ringside.state.Errno;

/// Not performed yet.
final class Clear {
    private Clear() {}

    static Reply perform(Draft draft, Call.Clear call) {
        draft.deny(call.task() >= 0, Errno.ENOSYS, TaskRule.NOT_MODELLED);
        return Reply.zero();
    }
}
