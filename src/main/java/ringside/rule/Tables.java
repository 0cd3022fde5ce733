package ringside.rule;

import org.jspecify.annotations.Nullable;
import org.pcollections.PSortedMap;

import ringside.state.Counters;
import ringside.state.Kernel;
import ringside.state.Key;
import ringside.state.KeyTable;
import ringside.state.KeyUser;
import ringside.state.Limits;
import ringside.state.Namespace;
import ringside.state.OpenFile;
import ringside.state.Process;
import ringside.state.Serial;
import ringside.state.Task;

import java.util.Objects;
import java.util.Optional;

/// The tables of a kernel under change, one field a table. Putting and removing here is plain: it
/// counts no references, and what a record refers to must be held and dropped by [References].
abstract class Tables extends SideTables {
    final Kernel before;
    private Limits limits;
    private long now;
    private long collectAt;
    private Counters counters;
    private PSortedMap<Integer, Process> processes;
    private PSortedMap<Integer, Task> tasks;
    /// The thread that was asked for last: nearly always the caller, once a guard.
    private @Nullable Task known;
    private KeyTable keys;
    private PSortedMap<Integer, KeyUser> users;
    private PSortedMap<Integer, OpenFile> files;
    private PSortedMap<Integer, Namespace> namespaces;

    Tables(Kernel kernel) {
        super(kernel);
        this.before = kernel;
        this.limits = kernel.limits();
        this.now = kernel.now();
        this.collectAt = kernel.collectAt();
        this.counters = kernel.counters();
        this.processes = kernel.processes();
        this.tasks = kernel.tasks();
        this.keys = kernel.keys();
        this.users = kernel.users();
        this.files = kernel.files();
        this.namespaces = kernel.namespaces();
    }

    /// The kernel as drafted so far.
    final Kernel kernel() {
        return new Kernel(
                before.semantics(),
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
                authorities(),
                restrictions(),
                sleeps());
    }

    /// Whether nothing was put since the start; tables are persistent, so identity tells.
    @SuppressWarnings("ReferenceEquality")
    final boolean unchanged() {
        return keys == before.keys()
                && tasks == before.tasks()
                && users == before.users()
                && processes == before.processes()
                && files == before.files()
                && namespaces == before.namespaces()
                && sideUnchanged(before)
                && now == before.now()
                && collectAt == before.collectAt()
                && limits.equals(before.limits())
                && counters.equals(before.counters());
    }

    // Those with a plain answer are for numbers that are known to exist.

    Task task(int tid) {
        return Objects.requireNonNull(lookup(tid));
    }

    private @Nullable Task lookup(int tid) {
        if (known == null || known.tid() != tid) known = tasks.get(tid);
        return known;
    }

    Process process(int pid) {
        return Objects.requireNonNull(processes.get(pid));
    }

    Key key(Serial serial) {
        return Objects.requireNonNull(keys.get(serial));
    }

    Namespace namespace(int id) {
        return Objects.requireNonNull(namespaces.get(id));
    }

    KeyUser user(int uid) {
        var known = users.get(uid);
        return known == null ? KeyUser.empty(uid) : known;
    }

    Optional<Key> find(Serial serial) {
        return Optional.ofNullable(keys.get(serial));
    }

    boolean knows(Serial serial) {
        return keys.containsKey(serial);
    }

    boolean runs(int tid) {
        return lookup(tid) != null;
    }

    KeyTable keys() {
        return keys;
    }

    PSortedMap<Integer, Task> tasks() {
        return tasks;
    }

    PSortedMap<Integer, Process> processes() {
        return processes;
    }

    PSortedMap<Integer, KeyUser> users() {
        return users;
    }

    PSortedMap<Integer, OpenFile> files() {
        return files;
    }

    PSortedMap<Integer, Namespace> namespaces() {
        return namespaces;
    }

    Limits limits() {
        return limits;
    }

    Counters counters() {
        return counters;
    }

    long now() {
        return now;
    }

    long collectAt() {
        return collectAt;
    }

    void put(Key key) {
        keys = keys.plus(key);
    }

    void remove(Key key) {
        keys = keys.minus(key.serial());
    }

    /// A user record without keys vanishes.
    void put(KeyUser user) {
        users = user.keys() == 0 ? users.minus(user.uid()) : users.plus(user.uid(), user);
    }

    void put(Task task) {
        tasks = tasks.plus(task.tid(), task);
        known = task;
    }

    void remove(Task task) {
        tasks = tasks.minus(task.tid());
        known = null;
    }

    void put(Process process) {
        processes = processes.plus(process.pid(), process);
    }

    void remove(Process process) {
        processes = processes.minus(process.pid());
    }

    void put(OpenFile file) {
        files = files.plus(file.id(), file);
    }

    void remove(OpenFile file) {
        files = files.minus(file.id());
    }

    void put(Namespace namespace) {
        namespaces = namespaces.plus(namespace.id(), namespace);
    }

    void remove(Namespace namespace) {
        namespaces = namespaces.minus(namespace.id());
    }

    void put(Counters next) {
        counters = next;
    }

    void put(Limits next) {
        limits = next;
    }

    void clock(long second) {
        now = second;
    }

    void collectAt(long second) {
        collectAt = second;
    }
}
