package ringside.rule;

import ringside.call.Call;
import ringside.call.Reply;

/// exit_group(2), or death by a signal: all threads of the caller's process end.
final class ExitProcess {
    private ExitProcess() {}

    static Reply perform(Draft draft, Call.ExitProcess call) {
        Ending.process(draft, draft.task(call.task()).pid());
        return new Reply.Gone();
    }
}
