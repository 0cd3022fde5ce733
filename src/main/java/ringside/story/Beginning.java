package ringside.story;

import ringside.call.Limit;
import ringside.keyctl.Words;
import ringside.state.Cred;
import ringside.state.Ids;
import ringside.state.Kernel;
import ringside.state.Limits;
import ringside.state.Process;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The lines that say what was there before a story, such that [Givens] reads the same machine.
final class Beginning {
    private final List<String> lines = new ArrayList<>();
    private Kernel told;

    private Beginning(Kernel kernel) {
        told = Kernel.empty(kernel.semantics());
    }

    static List<String> of(Kernel kernel) {
        var beginning = new Beginning(kernel);
        beginning.start(kernel);
        return beginning.lines;
    }

    private void line(String line) {
        lines.add(line);
    }

    private void start(Kernel kernel) {
        for (var limit : Limit.values()) {
            var value = Limiting.value(kernel.limits(), limit);
            if (value != Limiting.value(Limits.DEFAULT, limit))
                line("limit " + limit.text() + " " + value);
        }
        if (kernel.now() != 0) line("clock " + kernel.now());
        for (var process : kernel.processes().values())
            if (!kernel.processes().containsKey(process.parent())) family(kernel, process.pid());
        for (var task : kernel.tasks().values())
            if (!task.leads())
                line("thread " + task.tid() + " of " + task.pid() + cred(task.cred()));
        KernelRing.lines(kernel).forEach(this::line);
        counters(kernel);
    }

    /// A process, then its children, so that each finds its parent. Families may be deeper than a
    /// call stack.
    private void family(Kernel kernel, int root) {
        var waiting = new ArrayDeque<Integer>(List.of(root));
        while (!waiting.isEmpty()) {
            var process = kernel.processes().get(waiting.pop());
            if (process == null) continue;
            member(kernel, process);
            List.copyOf(process.children()).reversed().forEach(waiting::push);
        }
    }

    private void member(Kernel kernel, Process process) {
        var leader = kernel.tasks().get(process.pid());
        if (leader == null) return;
        line(
                "process "
                        + process.pid()
                        + " "
                        + Words.quote(process.comm())
                        + " parent "
                        + process.parent()
                        + cred(leader.cred()));
        told = told.withProcess(process.pid(), process.parent(), process.comm(), leader.cred());
    }

    private void counters(Kernel kernel) {
        var c = kernel.counters();
        var expected = told.counters().pid();
        for (var task : kernel.tasks().keySet()) expected = Math.max(expected, task + 1);
        if (c.keys() != 0 || c.pid() != expected || c.file() != 1 || c.namespace() != 1)
            line("counters %s %s %s %s".formatted(c.keys(), c.pid(), c.file(), c.namespace()));
    }

    private static String cred(Cred cred) {
        var text = " uid " + ids(cred.uid()) + " gid " + ids(cred.gid());
        if (!cred.groups().isEmpty())
            text +=
                    cred.groups().stream()
                            .map(g -> " " + g)
                            .collect(Collectors.joining("", " groups", ""));
        var usual = Cred.of(cred.uid().effective(), 0).caps();
        return cred.caps().equals(usual)
                ? text
                : text + " caps " + cred.caps().effective() + " " + cred.caps().permitted();
    }

    private static String ids(Ids ids) {
        return ids.equals(Ids.all(ids.real()))
                ? String.valueOf(ids.real())
                : ids.real() + " " + ids.effective() + " " + ids.saved() + " " + ids.fs();
    }
}
