package ringside.rule;

import org.pcollections.TreePSet;

import ringside.call.Call;
import ringside.call.Event;
import ringside.call.Reply;
import ringside.state.Cred;
import ringside.state.Process;
import ringside.state.Serial;
import ringside.state.Slot;
import ringside.state.Task;

/// fork(2), vfork(2), clone(2) without CLONE_THREAD: a child with its parent's credentials, of the
/// three rings only the session keyring (copy_creds()).
final class Fork {
    private Fork() {}

    static Reply perform(Draft draft, Call.Fork call) {
        var cred = draft.cred();
        if (call.newUserNamespace()) Namespaces.admit(draft, cred);
        var pid = Numbers.take(draft, call.child());
        bear(draft, call.task(), pid, cred);
        draft.add(new Event.Forked(call.task(), pid, TaskRule.FORK_COPIES_CREDENTIALS));
        draft.install(pid, Slot.SESSION, cred.session(), TaskRule.FORK_SHARES_SESSION);
        if (cred.thread().isSome() || cred.process().isSome()) {
            draft.add(new Event.Decided(TaskRule.FORK_LEAVES_RINGS_BEHIND));
        }
        Files.inherit(draft, draft.task().pid(), pid);
        if (call.newUserNamespace()) Namespaces.enter(draft, pid);
        return new Reply.Value(pid);
    }

    private static void bear(Draft draft, int task, int pid, Cred cred) {
        var parent = draft.process(draft.task(task).pid());
        draft.put(parent.withChildren(parent.children().plus(pid)));
        draft.put(
                new Process(
                        pid,
                        parent.pid(),
                        parent.comm(),
                        TreePSet.singleton(pid),
                        TreePSet.empty()));
        draft.hold(cred.authority());
        draft.put(new Task(pid, pid, withoutRings(cred)));
    }

    /// Credentials before any slot is filled; who fills them holds the rings.
    static Cred withoutRings(Cred cred) {
        for (var slot : Slot.values()) cred = cred.withRing(slot, Serial.NONE);
        return cred;
    }
}
