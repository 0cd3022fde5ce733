package ringside.evidence;

import ringside.call.Call;
import ringside.state.Kernel;

import java.util.List;
import java.util.OptionalInt;

/// Which program gave a thread its privileges: the last exec of its process, or of the ancestor
/// that forked it.
final class Lineage {
    private Lineage() {}

    static OptionalInt lastExec(List<Entry> past, int tid, Kernel kernel) {
        var pid = kernel.task(tid).map(task -> task.pid()).orElse(tid);
        var self = tid;
        for (var i = past.size() - 1; i >= 0; i--) {
            switch (past.get(i).call()) {
                case Call.Exec(var task, _, _) -> {
                    if (task == self || task == pid) return OptionalInt.of(i);
                }
                case Call.Fork(var parent, _, var child, _) -> {
                    if (child == pid) {
                        pid = parent;
                        self = parent;
                    }
                }
                case Call.StartThread(var parent, var thread) -> {
                    if (thread == self) self = parent;
                }
                default -> {}
            }
        }
        return OptionalInt.empty();
    }
}
