package ringside.rule;

import ringside.call.Call;
import ringside.call.Event;
import ringside.call.Reply;
import ringside.state.Divergence;
import ringside.state.Slot;
import ringside.state.Task;

/// clone(2) with CLONE_THREAD: the new thread has its creator's credentials of this moment. If the
/// creator has a thread keyring, it gets an empty one of its own at once (copy_creds()).
final class StartThread {
    private StartThread() {}

    static Reply perform(Draft draft, Call.StartThread call) {
        var cred = draft.cred();
        var process = draft.process(draft.task().pid());
        var tid = Numbers.take(draft, call.tid());
        draft.put(process.withThreads(process.threads().plus(tid)));
        draft.hold(cred.authority());
        draft.put(new Task(tid, process.pid(), Fork.withoutRings(cred)));
        draft.add(new Event.ThreadStarted(call.task(), tid, TaskRule.THREAD_COPIES_CREDENTIALS));
        draft.install(tid, Slot.PROCESS, cred.process(), TaskRule.THREAD_COPIES_CREDENTIALS);
        draft.install(tid, Slot.SESSION, cred.session(), TaskRule.THREAD_COPIES_CREDENTIALS);
        if (cred.thread().isSome() && draft.follows(Divergence.THREAD_IS_BORN_WITH_A_RING)) {
            var ring = OwnRings.make(draft, Slot.THREAD, cred, TaskRule.THREAD_BORN_WITH_RING);
            draft.install(tid, Slot.THREAD, ring, TaskRule.THREAD_BORN_WITH_RING);
        }
        return new Reply.Value(tid);
    }
}
