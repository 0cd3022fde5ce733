package ringside.desktop.inspector;

import ringside.graph.Ref;
import ringside.graph.Topology;
import ringside.picture.Ink;
import ringside.state.Task;
import ringside.words.Words;

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
                Words.say("sheet.thread", task.tid()),
                task.leads() ? Words.say("sheet.task.leads") : Words.say("sheet.task"),
                Ink.CALLER,
                Words.say("sheet.task.of", task.pid()),
                List.of(
                        ProcessSheet.identity(task.cred()),
                        new Section.Rows(
                                Words.say("sheet.rings"), ProcessSheet.rings(task, false, kernel)),
                        new Section.Rows(Words.say("sheet.task.process"), process)));
    }
}
