package ringside.law;

import ringside.state.Kernel;
import ringside.state.Process;

import java.util.HashSet;

/// The family is sound: threads and processes name each other, so do parents and children, every
/// line of parents ends at 0, and an open file is held by processes that live.
final class ProcessLaw {
    private ProcessLaw() {}

    static void judge(Kernel kernel, Breaches breaches) {
        kernel.processes().forEach((pid, process) -> process(pid, process, kernel, breaches));
        kernel.tasks()
                .forEach(
                        (tid, task) -> {
                            var process = kernel.processes().get(task.pid());
                            breaches.unless(
                                    task.tid() == tid
                                            && process != null
                                            && process.threads().contains(tid),
                                    () -> "task " + tid + " is no thread of " + task.pid());
                            breaches.unless(
                                    task.leads() || !kernel.processes().containsKey(tid),
                                    () -> "task " + tid + " has the number of another process");
                        });
        kernel.files()
                .forEach(
                        (id, file) ->
                                breaches.unless(
                                        file.id() == id
                                                && !file.holders().isEmpty()
                                                && kernel.processes()
                                                        .keySet()
                                                        .containsAll(file.holders()),
                                        () -> "file " + id + " is open for " + file.holders()));
        numbers(kernel, breaches);
    }

    private static void process(int pid, Process process, Kernel kernel, Breaches breaches) {
        breaches.unless(process.pid() == pid, () -> "process " + pid + " is misfiled");
        breaches.unless(
                !process.threads().isEmpty()
                        && kernel.tasks().keySet().containsAll(process.threads()),
                () -> "process " + pid + " has the threads " + process.threads());
        for (var child : process.children()) {
            var known = kernel.processes().get(child);
            breaches.unless(
                    known != null && known.parent() == pid,
                    () -> "process " + pid + " claims " + child + " as its child");
        }
        var above = kernel.processes().get(process.parent());
        breaches.unless(
                process.parent() == 0 || (above != null && above.children().contains(pid)),
                () -> "process " + pid + " is unknown to its parent " + process.parent());
        breaches.unless(
                !descendsFromItself(pid, kernel), () -> "process " + pid + " is its own ancestor");
    }

    private static boolean descendsFromItself(int pid, Kernel kernel) {
        var seen = new HashSet<Integer>();
        var process = kernel.processes().get(pid);
        while (process != null && seen.add(process.pid())) {
            process = kernel.processes().get(process.parent());
        }
        return process != null && process.pid() == pid;
    }

    private static void numbers(Kernel kernel, Breaches breaches) {
        var next = kernel.counters();
        breaches.unless(
                kernel.tasks().isEmpty() || kernel.tasks().lastKey() < next.pid(),
                () -> "the next pid " + next.pid() + " is in use or behind");
        breaches.unless(
                kernel.files().isEmpty() || kernel.files().lastKey() < next.file(),
                () -> "the next file number " + next.file() + " is in use or behind");
        breaches.unless(
                kernel.namespaces().isEmpty() || kernel.namespaces().lastKey() < next.namespace(),
                () -> "the next namespace number " + next.namespace() + " is in use or behind");
    }
}
