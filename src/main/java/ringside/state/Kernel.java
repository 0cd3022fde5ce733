package ringside.state;

import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;
import org.pcollections.TreePSet;

import java.util.Optional;

/// The whole machine at one moment, as far as keyrings can tell.
///
/// `now` is the model's clock in seconds; `collectAt` the second at which the garbage collector's
/// timer is armed ([Key#NEVER] when it is not). What few keys have is kept beside the keys:
/// `authorities` by the serial of the authorisation key, `restrictions` by that of the ring;
/// `sleeps` by tid.
public record Kernel(
        Semantics semantics,
        Limits limits,
        long now,
        long collectAt,
        Counters counters,
        PSortedMap<Integer, Process> processes,
        PSortedMap<Integer, Task> tasks,
        KeyTable keys,
        PSortedMap<Integer, KeyUser> users,
        PSortedMap<Integer, OpenFile> files,
        PSortedMap<Integer, Namespace> namespaces,
        PSortedMap<Serial, Authority> authorities,
        PSortedMap<Serial, Restriction> restrictions,
        PSortedMap<Integer, Sleep> sleeps) {

    /// A machine with one process: pid 1, run by root, without any keyring.
    public static Kernel booted(Semantics semantics) {
        return empty(semantics).withProcess(1, 0, "systemd", Cred.of(0, 0));
    }

    /// A machine without processes, for readers of recordings who bring their own.
    public static Kernel empty(Semantics semantics) {
        return new Kernel(
                semantics,
                Limits.DEFAULT,
                0,
                Key.NEVER,
                Counters.START,
                TreePMap.empty(),
                TreePMap.empty(),
                KeyTable.EMPTY,
                TreePMap.empty(),
                TreePMap.empty(),
                TreePMap.singleton(Namespace.INITIAL, Namespace.initial()),
                TreePMap.empty(),
                TreePMap.empty(),
                TreePMap.empty());
    }

    /// Adds a process from nowhere (one that ran before the story began). Its credentials hold no
    /// keyrings.
    public Kernel withProcess(int pid, int parent, String comm, Cred cred) {
        var born = new Process(pid, parent, comm, TreePSet.singleton(pid), TreePSet.empty());
        var above = processes.get(parent);
        var family =
                above == null
                        ? processes
                        : processes.plus(parent, above.withChildren(above.children().plus(pid)));
        return new Kernel(
                semantics,
                limits,
                now,
                collectAt,
                counters.withPid(Math.max(counters.pid(), pid + 1)),
                family.plus(pid, born),
                tasks.plus(pid, new Task(pid, pid, cred)),
                keys,
                users,
                files,
                namespaces,
                authorities,
                restrictions,
                sleeps);
    }

    public Optional<Key> key(Serial serial) {
        return Optional.ofNullable(keys.get(serial));
    }

    public Optional<Task> task(int tid) {
        return Optional.ofNullable(tasks.get(tid));
    }

    public Optional<Process> process(int pid) {
        return Optional.ofNullable(processes.get(pid));
    }

    /// Whether a thread waits in a call and can make no other.
    public boolean sleeps(int tid) {
        return sleeps.containsKey(tid);
    }

    /// What a uid owns; all zero where the kernel keeps no record.
    public KeyUser user(int uid) {
        var known = users.get(uid);
        return known == null ? KeyUser.empty(uid) : known;
    }

    public Kernel withSemantics(Semantics next) {
        return new Kernel(
                next,
                limits,
                now,
                collectAt,
                counters,
                processes,
                tasks,
                keys,
                users,
                files,
                namespaces,
                authorities,
                restrictions,
                sleeps);
    }

    public Kernel withLimits(Limits next) {
        return new Kernel(
                semantics,
                next,
                now,
                collectAt,
                counters,
                processes,
                tasks,
                keys,
                users,
                files,
                namespaces,
                authorities,
                restrictions,
                sleeps);
    }

    public Kernel withKeys(KeyTable next) {
        return new Kernel(
                semantics,
                limits,
                now,
                collectAt,
                counters,
                processes,
                tasks,
                next,
                users,
                files,
                namespaces,
                authorities,
                restrictions,
                sleeps);
    }

    public Kernel withClock(long second) {
        return new Kernel(
                semantics,
                limits,
                second,
                collectAt,
                counters,
                processes,
                tasks,
                keys,
                users,
                files,
                namespaces,
                authorities,
                restrictions,
                sleeps);
    }

    public Kernel withCounters(Counters next) {
        return new Kernel(
                semantics,
                limits,
                now,
                collectAt,
                next,
                processes,
                tasks,
                keys,
                users,
                files,
                namespaces,
                authorities,
                restrictions,
                sleeps);
    }
}
