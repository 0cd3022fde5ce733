package ringside.rule;

import org.pcollections.TreePSet;

import ringside.call.Call;
import ringside.call.Event;
import ringside.call.Reply;
import ringside.state.Serial;
import ringside.state.Slot;
import ringside.state.Task;

import java.util.Collection;
import java.util.Objects;

/// execve(2): another program in the same process and the same session. Thread and process keyring
/// go, the other threads end, and the caller becomes the leader (de_thread(),
/// prepare_exec_creds()).
final class Exec {
    private Exec() {}

    static Reply perform(Draft draft, Call.Exec call) {
        var pid = draft.task().pid();
        var others = draft.process(pid).threads().minus(call.task());
        await(draft, others);
        Sleepers.forget(draft, others, TaskRule.EXEC_ENDS_THREADS);
        for (var other : others) {
            Ending.thread(draft, other, TaskRule.EXEC_ENDS_THREADS);
        }
        var process = draft.process(pid);
        draft.put(process.withComm(call.comm()));
        draft.add(
                new Event.Execed(
                        call.task(), process.comm(), call.comm(), TaskRule.EXEC_RUNS_PROGRAM));
        if (call.task() != pid) lead(draft, call.task(), pid);
        draft.install(pid, Slot.THREAD, Serial.NONE, TaskRule.EXEC_DROPS_THREAD_RING);
        draft.install(pid, Slot.PROCESS, Serial.NONE, TaskRule.EXEC_DROPS_PROCESS_RING);
        if (draft.task(pid).cred().session().isSome()) {
            draft.add(new Event.Decided(TaskRule.EXEC_KEEPS_SESSION));
        }
        ProgramIds.take(draft, pid, call.program());
        return Reply.zero();
    }

    /// The program starts when the last of the other threads is dead, and one that waits for its
    /// helper dies only after the helper.
    private static void await(Draft draft, Collection<Integer> threads) {
        for (var other : threads) {
            if (!Sleepers.isBound(draft, other)) continue;
            Sleepers.doom(draft, other);
            throw new Suspension(Objects.requireNonNull(draft.sleeps().get(other)).key());
        }
    }

    /// The thread changes its number; its credentials, and what they hold, stay the same.
    private static void lead(Draft draft, int tid, int pid) {
        var task = draft.task(tid);
        draft.remove(task);
        draft.put(new Task(pid, pid, task.cred()));
        draft.put(draft.process(pid).withThreads(TreePSet.singleton(pid)));
        draft.add(new Event.Decided(TaskRule.EXEC_TAKES_THE_PID));
    }
}
