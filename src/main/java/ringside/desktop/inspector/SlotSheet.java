package ringside.desktop.inspector;

import ringside.desktop.action.Situation;
import ringside.desktop.inspector.Section.Row;
import ringside.graph.Ref;
import ringside.graph.Topology;
import ringside.picture.Hue;
import ringside.state.Process;
import ringside.state.Slot;
import ringside.state.Task;
import ringside.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The sheet of a port: which keyring a thread's slot subscribes to, or what would fill it.
final class SlotSheet {
    private SlotSheet() {}

    static Optional<Sheet> of(Ref.OfSlot slot, Topology topology, Situation at) {
        return topology.kernel().task(slot.tid()).map(task -> sheet(slot, task, topology, at));
    }

    private static Sheet sheet(Ref.OfSlot ref, Task task, Topology topology, Situation at) {
        var kernel = topology.kernel();
        var sections = new ArrayList<Section>();
        var ring = kernel.key(task.cred().ring(ref.slot()));
        sections.add(new Section.Rows(Words.say("sheet.holder"), owner(task, topology)));
        ring.ifPresentOrElse(
                key -> {
                    sections.add(new Section.Rows(Words.say("sheet.ring"), List.of(Say.row(key))));
                    sections.addAll(KeySheet.of(key, topology, at).sections());
                },
                () ->
                        sections.add(
                                new Section.Words(
                                        Words.say("sheet.empty"), List.of(empty(ref.slot())))));
        return new Sheet(
                Optional.of(ref),
                Words.say("sheet.slot", Say.slot(ref.slot())),
                ring.isPresent() ? Words.say("sheet.subscription") : Words.say("sheet.empty-slot"),
                Hue.of(ref.slot()).line(),
                Words.say("sheet.slot.owner", task.tid(), task.pid()),
                sections);
    }

    private static List<Row> owner(Task task, Topology topology) {
        return topology.kernel().process(task.pid()).map(SlotSheet::row).stream().toList();
    }

    private static Row row(Process process) {
        return Say.row(process);
    }

    private static String empty(Slot slot) {
        return switch (slot) {
            case THREAD -> Words.say("sheet.slot.empty.thread");
            case PROCESS -> Words.say("sheet.slot.empty.process");
            case SESSION -> Words.say("sheet.slot.empty.session");
        };
    }
}
