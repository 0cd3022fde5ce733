package ringside.state;

import org.pcollections.PSortedSet;

/// A thread group: its parent process, its command name, its living threads and its child
/// processes.
public record Process(
        int pid,
        int parent,
        String comm,
        PSortedSet<Integer> threads,
        PSortedSet<Integer> children) {
    public Process withParent(int next) {
        return new Process(pid, next, comm, threads, children);
    }

    public Process withComm(String next) {
        return new Process(pid, parent, next, threads, children);
    }

    public Process withThreads(PSortedSet<Integer> next) {
        return new Process(pid, parent, comm, next, children);
    }

    public Process withChildren(PSortedSet<Integer> next) {
        return new Process(pid, parent, comm, threads, next);
    }
}
