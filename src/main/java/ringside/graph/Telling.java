package ringside.graph;

import ringside.state.Kernel;
import ringside.state.Key;
import ringside.state.Process;
import ringside.state.Serial;
import ringside.state.Slot;
import ringside.state.Task;

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
        heading("Processes");
        for (var process : kernel.processes().values())
            if (kernel.process(process.parent()).isEmpty()) tell(ref(process), "");
        section("Open files", kernel.files().keySet().stream().map(Ref.OfFile::new).toList());
        section("User records", topology.users());
        section(
                "User namespaces",
                kernel.namespaces().keySet().stream().map(Ref.OfNamespace::new).toList());
        var rest = kernel.keys().keySet().stream().map(Ref.OfKey::new);
        section("Held by nobody", rest.filter(key -> !told.contains(key)).toList());
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
            var seen = first || next.ref() instanceof Ref.OfSlot ? "" : ", seen above";
            var text = next.before() + words(next.ref(), first) + seen;
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
            entry(all, depth, task.cred().ring(slot), Reasons.word(slot) + ": ");
        entry(all, depth, task.cred().authority(), "assumed authority: ");
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
            case Ref.OfTask(var tid) -> "thread " + tid;
            case Ref.OfKey(var serial) ->
                    kernel.key(serial).map(key -> words(key, first)).orElse("");
            case Ref.OfUser(var uid) -> user(uid);
            case Ref.OfFile(var number) -> file(number);
            case Ref.OfNamespace(var id) -> id == 0 ? "initial" : "namespace " + id;
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
                        ? ", " + process.threads().size() + " threads"
                        : "");
    }

    private String words(Key key, boolean first) {
        return first ? KeyWords.full(key, kernel.now()) : KeyWords.name(key);
    }

    private String user(int uid) {
        var record = kernel.user(uid);
        return "uid "
                + Integer.toUnsignedString(uid)
                + ", "
                + record.keys()
                + (record.keys() == 1 ? " key, " : " keys, ")
                + record.quotaKeys()
                + " of "
                + kernel.limits().keys(uid)
                + " in quota, "
                + record.quotaBytes()
                + " of "
                + kernel.limits().bytes(uid)
                + " bytes";
    }

    private String file(int number) {
        var file = kernel.files().get(number);
        return file == null ? "" : "file " + number + " " + file.path();
    }

    private static Ref ref(Process process) {
        return new Ref.OfProcess(process.pid());
    }
}
