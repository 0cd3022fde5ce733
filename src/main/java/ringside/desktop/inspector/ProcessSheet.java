package ringside.desktop.inspector;

import ringside.desktop.inspector.Section.Fact;
import ringside.desktop.inspector.Section.Row;
import ringside.graph.Ref;
import ringside.graph.Topology;
import ringside.picture.Hue;
import ringside.picture.Ink;
import ringside.state.Cap;
import ringside.state.Cred;
import ringside.state.Kernel;
import ringside.state.Key;
import ringside.state.Process;
import ringside.state.Slot;
import ringside.state.Task;
import ringside.words.Words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The sheet of a process: who it is, which keyrings its threads hold, its family, and what its
/// exit would destroy.
final class ProcessSheet {
    private ProcessSheet() {}

    static Sheet of(Process process, Topology topology) {
        var kernel = topology.kernel();
        var sections = new ArrayList<Section>();
        var tasks = process.threads().stream().flatMap(tid -> kernel.task(tid).stream()).toList();
        tasks.stream().findFirst().ifPresent(lead -> sections.add(identity(lead.cred())));
        sections.add(new Section.Rows(Words.say("sheet.rings"), rings(tasks, kernel)));
        if (tasks.size() > 1)
            sections.add(
                    new Section.Rows(Words.say("sheet.threads", tasks.size()), threads(tasks)));
        sections.add(family(process, kernel));
        sections.add(Fate.of(topology, process.pid()));
        return new Sheet(
                Optional.of(new Ref.OfProcess(process.pid())),
                process.comm(),
                Words.say("sheet.process"),
                Ink.CALLER,
                Words.say(
                        "sheet.process.numbers", process.pid(), Say.count(tasks.size(), "thread")),
                sections);
    }

    static Section identity(Cred cred) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("uid", Say.ids(cred.uid())));
        facts.add(new Fact("gid", Say.ids(cred.gid())));
        if (!cred.groups().isEmpty())
            facts.add(
                    new Fact(
                            Words.say("sheet.groups"),
                            cred.groups().stream()
                                    .map(Say::uid)
                                    .collect(Collectors.joining(", "))));
        facts.add(new Fact(Words.say("sheet.caps"), caps(cred)));
        if (cred.namespace() != 0)
            facts.add(new Fact(Words.say("sheet.user-space"), "" + cred.namespace()));
        return new Section.Facts(Words.say("sheet.identity"), facts);
    }

    private static String caps(Cred cred) {
        var held =
                Arrays.stream(Cap.values())
                        .filter(cred.caps()::has)
                        .map(Cap::name)
                        .collect(Collectors.joining(", "));
        return held.isEmpty() ? Words.say("sheet.none") : held;
    }

    private static List<Row> rings(List<Task> tasks, Kernel kernel) {
        return tasks.stream()
                .flatMap(task -> rings(task, tasks.size() > 1, kernel).stream())
                .toList();
    }

    static List<Row> rings(Task task, boolean named, Kernel kernel) {
        return Arrays.stream(Slot.values()).map(slot -> ring(task, slot, named, kernel)).toList();
    }

    private static Row ring(Task task, Slot slot, boolean named, Kernel kernel) {
        var key = kernel.key(task.cred().ring(slot));
        var where = (named ? task.tid() + ": " : "") + Say.slot(slot);
        return new Row(
                key.isPresent() ? Hue.of(slot).line() : Ink.NONE,
                where + " → " + key.map(Key::description).orElse(Words.say("sheet.none")),
                key.map(ring -> ring.serial().hex()).orElse(""),
                Optional.of(
                        key.<Ref>map(ring -> new Ref.OfKey(ring.serial()))
                                .orElseGet(() -> new Ref.OfSlot(task.tid(), slot))));
    }

    private static List<Row> threads(List<Task> tasks) {
        return tasks.stream()
                .map(
                        task ->
                                new Row(
                                        Ink.CALLER,
                                        Words.say("sheet.thread", task.tid()),
                                        task.leads() ? Words.say("sheet.leader") : "",
                                        Optional.of(new Ref.OfTask(task.tid()))))
                .toList();
    }

    private static Section family(Process process, Kernel kernel) {
        var parent = kernel.process(process.parent()).map(Say::row).stream();
        var children =
                process.children().stream()
                        .flatMap(pid -> kernel.process(pid).stream())
                        .map(Say::row);
        var rows =
                Stream.concat(
                        parent.map(row -> noted(row, Words.say("sheet.parent"))),
                        children.map(row -> noted(row, Words.say("sheet.child"))));
        return new Section.Rows(
                Words.say("sheet.family", Say.count(process.children().size(), "child")),
                rows.toList());
    }

    private static Row noted(Row row, String note) {
        return new Row(row.tint(), row.text(), note, row.target());
    }
}
