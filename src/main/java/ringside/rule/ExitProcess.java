package ringside.rule;

import ringside.call.Call;
import ringside.call.Event;
import ringside.call.Reply;

import java.util.ArrayList;

/// exit_group(2), or death by a signal: all threads of the caller's process end. One that waits for
/// its helper dies only after the helper.
final class ExitProcess {
    private ExitProcess() {}

    static Reply perform(Draft draft, Call.ExitProcess call) {
        var pid = draft.task(call.task()).pid();
        var threads = draft.process(pid).threads();
        var bound = new ArrayList<Integer>();
        for (var tid : threads) if (Sleepers.isBound(draft, tid)) bound.add(tid);
        if (bound.isEmpty()) {
            Ending.process(draft, pid);
            return new Reply.Gone();
        }
        draft.add(new Event.Decided(UpcallRule.DEATH_WAITS));
        for (var tid : bound) Sleepers.doom(draft, tid);
        for (var tid : threads.minusAll(bound)) Ending.thread(draft, tid, TaskRule.PROCESS_ENDS);
        return bound.contains(call.task()) ? new Reply.Blocked() : new Reply.Gone();
    }
}
