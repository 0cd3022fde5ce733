package ringside.desktop.inspector;

import ringside.graph.Ref;
import ringside.graph.Topology;
import ringside.picture.Ink;
import ringside.state.Task;

import java.util.List;
import java.util.Optional;

/// The sheet of one thread: credentials belong to threads, so siblings may differ.
final class TaskSheet {
    private TaskSheet() {}

    static Sheet of(Task task, Topology topology) {
        var kernel = topology.kernel();
        var process = kernel.process(task.pid()).map(Say::row).stream().toList();
        return new Sheet(
                Optional.of(new Ref.OfTask(task.tid())),
                "thread " + task.tid(),
                task.leads() ? "leading thread" : "thread",
                Ink.CALLER,
                "of process " + task.pid(),
                List.of(
                        ProcessSheet.identity(task.cred()),
                        new Section.Rows("Keyrings", ProcessSheet.rings(task, false, kernel)),
                        new Section.Rows("Process", process)));
    }
}
