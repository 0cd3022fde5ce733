package ringside.rule;

import ringside.call.Call;
import ringside.call.Reply;

/// exit(2): the calling thread ends, and with the last one the process. A leader may go before the
/// others; its process keeps the number.
final class ExitThread {
    private ExitThread() {}

    static Reply perform(Draft draft, Call.ExitThread call) {
        var pid = draft.task().pid();
        if (draft.process(pid).threads().size() == 1) Ending.process(draft, pid);
        else Ending.thread(draft, call.task(), TaskRule.THREAD_ENDS);
        return new Reply.Gone();
    }
}
