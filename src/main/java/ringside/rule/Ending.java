package ringside.rule;

import ringside.call.Event;
import ringside.call.Rule;
import ringside.state.Cred;

/// How threads and processes end: everything that only their credentials, or the files that only
/// they held open, referred to ends with them (do_exit(), exit_creds()).
///
/// A process is reaped at once. The running kernel frees the credentials of a process only when its
/// parent has waited for it: a zombie still holds its rings.
final class Ending {
    /// Who adopts orphans.
    private static final int INIT = 1;

    private Ending() {}

    static void thread(Draft draft, int tid, Rule rule) {
        var task = draft.task(tid);
        var process = draft.process(task.pid());
        draft.remove(task);
        draft.put(process.withThreads(process.threads().minus(tid)));
        draft.add(new Event.ThreadEnded(tid, task.pid(), rule));
        Sleepers.cancel(draft, tid, rule);
        draft.unpin(task.cred(), rule);
        left(draft, task.cred());
    }

    /// What credentials stood for besides rings: a user's presence, and one in a namespace.
    static void left(Draft draft, Cred cred) {
        UserRecords.left(draft, cred.uid().real());
        Namespaces.release(draft, cred.namespace());
    }

    static void process(Draft draft, int pid) {
        Files.abandon(draft, pid);
        orphan(draft, pid);
        var threads = draft.process(pid).threads();
        Sleepers.forget(draft, threads, TaskRule.PROCESS_ENDS);
        for (var tid : threads) {
            thread(draft, tid, TaskRule.PROCESS_ENDS);
        }
        var process = draft.process(pid);
        draft.remove(process);
        var parent = draft.processes().get(process.parent());
        if (parent != null) draft.put(parent.withChildren(parent.children().minus(pid)));
        draft.add(new Event.ProcessEnded(pid, TaskRule.PROCESS_ENDS));
        Upcall.ended(draft, pid);
    }

    private static void orphan(Draft draft, int pid) {
        var to = pid != INIT && draft.processes().containsKey(INIT) ? INIT : 0;
        for (int child : draft.process(pid).children()) {
            draft.put(draft.process(child).withParent(to));
            if (to != 0) {
                var init = draft.process(to);
                draft.put(init.withChildren(init.children().plus(child)));
            }
            draft.add(new Event.Reparented(child, pid, to, TaskRule.ORPHAN_GOES_TO_INIT));
        }
    }
}
