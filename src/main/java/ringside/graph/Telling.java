package ringside.graph;

import ringside.state.Kernel;
import ringside.state.Key;
import ringside.state.Process;
import ringside.state.Serial;
import ringside.state.Slot;
import ringside.state.Task;
import ringside.words.Words;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Tells a topology line by line: processes with their slots and what hangs on them, open files,
/// user records, registers, and at last what nobody holds. An explicit stack, because rings may
/// nest deeper than a call stack.
final class Telling {
    private record Pending(int depth, Ref ref, String before) {}

    private final Topology topology;
    private final Kernel kernel;
    private final List<Outline.Line> lines = new ArrayList<>();
    private final Set<Ref> told = new HashSet<>();

    Telling(Topology topology) {
        this.topology = topology;
        this.kernel = topology.kernel();
    }

    List<Outline.Line> lines() {
        heading(Words.say("graph.told.processes"));
        for (var process : kernel.processes().values())
            if (kernel.process(process.parent()).isEmpty()) tell(ref(process), "");
        section(
                Words.say("graph.told.files"),
                kernel.files().keySet().stream().map(Ref.OfFile::new).toList());
        section(Words.say("graph.told.users"), topology.users());
        section(
                Words.say("graph.told.spaces"),
                kernel.namespaces().keySet().stream().map(Ref.OfNamespace::new).toList());
        var rest = kernel.keys().keySet().stream().map(Ref.OfKey::new);
        section(Words.say("graph.told.nobody"), rest.filter(key -> !told.contains(key)).toList());
        return lines;
    }

    private void section(String title, List<? extends Ref> refs) {
        if (refs.isEmpty()) return;
        heading(title);
        refs.forEach(ref -> tell(ref, ""));
    }

    private void heading(String title) {
        lines.add(new Outline.Line(0, Optional.empty(), title));
    }

    private void tell(Ref root, String before) {
        var waiting = new ArrayDeque<Pending>();
        waiting.push(new Pending(1, root, before));
        while (!waiting.isEmpty()) {
            var next = waiting.pop();
            var first = told.add(next.ref());
            var below = first ? below(next) : List.<Pending>of();
            var again = !first && !(next.ref() instanceof Ref.OfSlot);
            var plain = next.before() + words(next.ref(), first);
            var text = again ? Words.say("graph.told.seen", plain) : plain;
            lines.add(new Outline.Line(next.depth(), Optional.of(next.ref()), text));
            below.reversed().forEach(waiting::push);
        }
    }

    private List<Pending> below(Pending parent) {
        var depth = parent.depth() + 1;
        return switch (parent.ref()) {
            case Ref.OfProcess(var pid) ->
                    kernel.process(pid).map(process -> family(process, depth)).orElse(List.of());
            case Ref.OfTask(var tid) ->
                    kernel.task(tid).map(task -> slots(task, depth)).orElse(List.of());
            case Ref.OfFile _, Ref.OfUser _, Ref.OfNamespace _, Ref.OfKey _ -> held(parent, depth);
            case Ref.OfSlot _, Ref.OfLink _ -> List.of();
        };
    }

    /// The leader's slots stand under the process itself, other threads under their number.
    private List<Pending> family(Process process, int depth) {
        var all = new ArrayList<Pending>();
        for (var tid : process.threads()) {
            if (tid != process.pid()) all.add(new Pending(depth, new Ref.OfTask(tid), ""));
            else all.addAll(below(new Pending(depth - 1, new Ref.OfTask(tid), "")));
        }
        for (var child : process.children())
            all.add(new Pending(depth, new Ref.OfProcess(child), ""));
        return all;
    }

    private List<Pending> slots(Task task, int depth) {
        var all = new ArrayList<Pending>();
        for (var slot : Slot.values())
            entry(all, depth, task.cred().ring(slot), Reasons.said(slot) + ": ");
        entry(all, depth, task.cred().authority(), Words.say("graph.told.authority") + ": ");
        return all;
    }

    private void entry(List<Pending> all, int depth, Serial key, String before) {
        if (key.isSome()) all.add(new Pending(depth, new Ref.OfKey(key), before));
    }

    private List<Pending> held(Pending parent, int depth) {
        return topology.held(parent.ref()).stream()
                .map(edge -> new Pending(depth, edge.to(), ""))
                .toList();
    }

    private String words(Ref ref, boolean first) {
        return switch (ref) {
            case Ref.OfProcess(var pid) -> kernel.process(pid).map(this::words).orElse("");
            case Ref.OfTask(var tid) -> Words.say("graph.told.thread", tid);
            case Ref.OfKey(var serial) ->
                    kernel.key(serial).map(key -> words(key, first)).orElse("");
            case Ref.OfUser(var uid) -> user(uid);
            case Ref.OfFile(var number) -> file(number);
            case Ref.OfNamespace(var id) ->
                    id == 0 ? Words.say("graph.told.initial") : Words.say("graph.told.space", id);
            case Ref.OfSlot _, Ref.OfLink _ -> ref.id();
        };
    }

    private String words(Process process) {
        var uid = kernel.task(process.threads().first()).map(task -> task.cred().uid().real());
        return process.pid()
                + " "
                + process.comm()
                + uid.map(id -> ", uid " + Integer.toUnsignedString(id)).orElse("")
                + (process.threads().size() > 1
                        ? ", " + Words.say("graph.told.threads", process.threads().size())
                        : "");
    }

    private String words(Key key, boolean first) {
        return first ? KeyWords.full(key, kernel.now()) : KeyWords.name(key);
    }

    private String user(int uid) {
        var record = kernel.user(uid);
        return Words.say(
                "graph.told.user",
                Integer.toUnsignedString(uid),
                record.keys(),
                record.quotaKeys(),
                kernel.limits().keys(uid),
                record.quotaBytes(),
                kernel.limits().bytes(uid));
    }

    private String file(int number) {
        var file = kernel.files().get(number);
        return file == null ? "" : Words.say("graph.told.file", number, file.path());
    }

    private static Ref ref(Process process) {
        return new Ref.OfProcess(process.pid());
    }
}
