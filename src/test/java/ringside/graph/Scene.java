package ringside.graph;

import org.pcollections.PSortedMap;

import ringside.state.Charge;
import ringside.state.Cred;
import ringside.state.Flag;
import ringside.state.Flags;
import ringside.state.Ids;
import ringside.state.Kernel;
import ringside.state.Key;
import ringside.state.KeyState;
import ringside.state.KeyType;
import ringside.state.Label;
import ringside.state.Links;
import ringside.state.Namespace;
import ringside.state.OpenFile;
import ringside.state.Owner;
import ringside.state.Payload;
import ringside.state.Perm;
import ringside.state.Process;
import ringside.state.Semantics;
import ringside.state.Serial;
import ringside.state.Slot;
import ringside.state.Task;

import java.util.ArrayDeque;
import java.util.Objects;

/// A kernel made by hand: just enough bookkeeping to draw scenes and edit them, with references
/// counted and cascades collected by the plainest means. It knows no permissions and no errors.
public final class Scene {
    private Kernel kernel;
    private int born;

    private Scene(Kernel kernel) {
        this.kernel = kernel;
    }

    public static Scene booted() {
        return new Scene(Kernel.booted(Semantics.LINUX));
    }

    public Kernel kernel() {
        return kernel;
    }

    public Topology topology() {
        return Topology.of(kernel);
    }

    /// A child with its parent's identity and session.
    public int fork(int parent, String comm) {
        var pid = kernel.counters().pid();
        var cred = task(parent).cred();
        kernel =
                kernel.withProcess(
                        pid,
                        task(parent).pid(),
                        comm,
                        cred.withRing(Slot.THREAD, Serial.NONE)
                                .withRing(Slot.PROCESS, Serial.NONE));
        count(cred.session(), 1);
        return pid;
    }

    public int thread(int pid) {
        var tid = kernel.counters().pid();
        var leader = task(process(pid).threads().first());
        var cred = leader.cred().withRing(Slot.THREAD, Serial.NONE);
        tasks(kernel.tasks().plus(tid, new Task(tid, pid, cred)));
        processes(
                kernel.processes()
                        .plus(pid, process(pid).withThreads(process(pid).threads().plus(tid))));
        kernel = kernel.withCounters(kernel.counters().withPid(tid + 1));
        count(cred.session(), 1);
        count(cred.process(), 1);
        return tid;
    }

    /// Ends a process; its children go to pid 1.
    public void exit(int pid) {
        var gone = process(pid);
        for (var tid : gone.threads()) endThread(tid);
        for (var child : gone.children()) adopt(child);
        var parent = process(gone.parent());
        processes(
                kernel.processes()
                        .minus(pid)
                        .plus(parent.pid(), parent.withChildren(parent.children().minus(pid))));
    }

    /// Ends one thread of several.
    public void endThread(int tid) {
        var task = task(tid);
        var process = process(task.pid());
        tasks(kernel.tasks().minus(tid));
        processes(
                kernel.processes()
                        .plus(task.pid(), process.withThreads(process.threads().minus(tid))));
        for (var slot : Slot.values()) count(task.cred().ring(slot), -1);
    }

    private void adopt(int child) {
        var heir = process(1);
        processes(
                kernel.processes()
                        .plus(child, process(child).withParent(1))
                        .plus(1, heir.withChildren(heir.children().plus(child))));
    }

    public void setuid(int tid, int uid) {
        cred(tid, task(tid).cred().withUid(Ids.all(uid)).withGid(Ids.all(uid)));
    }

    /// A new ring in a slot of a thread.
    public Serial subscribe(int tid, Slot slot, String name) {
        var ring = make(KeyType.KEYRING, name, task(tid).cred().uid().real(), Flags.NONE);
        enter(tid, slot, ring);
        return ring;
    }

    public void enter(int tid, Slot slot, Serial ring) {
        var old = task(tid).cred().ring(slot);
        cred(tid, task(tid).cred().withRing(slot, ring));
        count(ring, 1);
        count(old, -1);
    }

    /// The rings that the kernel keeps for a user, with the registers that pin them.
    public Serial user(int uid) {
        var register = register(".user_reg", false);
        var user = make(KeyType.KEYRING, "_uid." + uid, uid, Flags.of(Flag.UID_KEYRING));
        var session = make(KeyType.KEYRING, "_uid_ses." + uid, uid, Flags.of(Flag.UID_KEYRING));
        link(register, user);
        link(register, session);
        link(session, user);
        return user;
    }

    public Serial persistent(int uid) {
        var ring = make(KeyType.KEYRING, "_persistent." + uid, uid, Flags.NONE);
        link(register(".persistent_register", true), ring);
        return ring;
    }

    private Serial register(String name, boolean persistent) {
        var initial = Objects.requireNonNull(kernel.namespaces().get(Namespace.INITIAL));
        var known = persistent ? initial.persistentRegister() : initial.userRegister();
        if (known.isSome()) return known;
        var made = make(KeyType.KEYRING, name, 0, Flags.NONE);
        var next =
                persistent ? initial.withPersistentRegister(made) : initial.withUserRegister(made);
        namespaces(kernel.namespaces().plus(Namespace.INITIAL, next));
        count(made, 1);
        return made;
    }

    public Serial add(Serial ring, KeyType type, String description) {
        var key = make(type, description, key(ring).owner().uid(), Flags.NONE);
        link(ring, key);
        return key;
    }

    public void link(Serial ring, Serial key) {
        var label = key(key).label();
        var old = key(ring).links().at(label);
        count(key, 1);
        put(key(ring).withLinks(key(ring).links().with(label, key)));
        old.ifPresent(displaced -> count(displaced, -1));
    }

    public void unlink(Serial ring, Serial key) {
        var label = key(key).label();
        put(key(ring).withLinks(key(ring).links().without(label)));
        count(key, -1);
    }

    public void revoke(Serial serial) {
        var key = key(serial);
        put(key.withFlags(key.flags().with(Flag.REVOKED)).withLinks(Links.EMPTY));
        key.links().inOrder().forEach(held -> count(held, -1));
    }

    public int open(int tid, String path) {
        var id = kernel.counters().file();
        var task = task(tid);
        var file =
                new OpenFile(
                        id, path, task.cred(), org.pcollections.TreePSet.singleton(task.pid()));
        kernel = kernel.withCounters(kernel.counters().afterFile());
        files(kernel.files().plus(id, file));
        for (var slot : Slot.values()) count(task.cred().ring(slot), 1);
        return id;
    }

    public void close(int id) {
        var file = Objects.requireNonNull(kernel.files().get(id));
        files(kernel.files().minus(id));
        for (var slot : Slot.values()) count(file.cred().ring(slot), -1);
    }

    public Key key(Serial serial) {
        return Objects.requireNonNull(kernel.keys().get(serial));
    }

    private Task task(int tid) {
        return Objects.requireNonNull(kernel.tasks().get(tid));
    }

    private Process process(int pid) {
        return Objects.requireNonNull(kernel.processes().get(pid));
    }

    private Serial make(KeyType type, String description, int uid, Flags flags) {
        var serial = kernel.counters().candidate();
        kernel = kernel.withCounters(kernel.counters().afterKey());
        put(
                new Key(
                        serial,
                        new Label(type, description),
                        new Owner(uid, uid),
                        new Perm(0x3f030000),
                        flags,
                        KeyState.POSITIVE,
                        Key.NEVER,
                        0,
                        new Charge(uid, description.length() + 1, 0),
                        Payload.EMPTY,
                        Links.EMPTY,
                        Namespace.INITIAL,
                        born++));
        return serial;
    }

    /// Changes a count; what nobody holds any more goes, and what it held in turn.
    private void count(Serial serial, int by) {
        if (serial.isNone()) return;
        var waiting = new ArrayDeque<Serial>();
        put(key(serial).withRefs(key(serial).refs() + by));
        if (key(serial).refs() == 0) waiting.add(serial);
        while (!waiting.isEmpty()) {
            var gone = key(waiting.pop());
            keys(kernel.keys().minus(gone.serial()));
            for (var held : gone.links().inOrder()) {
                put(key(held).withRefs(key(held).refs() - 1));
                if (key(held).refs() == 0) waiting.add(held);
            }
        }
    }

    private void put(Key key) {
        keys(kernel.keys().plus(key.serial(), key));
    }

    private void cred(int tid, Cred cred) {
        tasks(kernel.tasks().plus(tid, task(tid).withCred(cred)));
    }

    private void keys(PSortedMap<Serial, Key> next) {
        with(kernel.processes(), kernel.tasks(), next, kernel.files(), kernel.namespaces());
    }

    private void tasks(PSortedMap<Integer, Task> next) {
        with(kernel.processes(), next, kernel.keys(), kernel.files(), kernel.namespaces());
    }

    private void processes(PSortedMap<Integer, Process> next) {
        with(next, kernel.tasks(), kernel.keys(), kernel.files(), kernel.namespaces());
    }

    private void files(PSortedMap<Integer, OpenFile> next) {
        with(kernel.processes(), kernel.tasks(), kernel.keys(), next, kernel.namespaces());
    }

    private void namespaces(PSortedMap<Integer, Namespace> next) {
        with(kernel.processes(), kernel.tasks(), kernel.keys(), kernel.files(), next);
    }

    private void with(
            PSortedMap<Integer, Process> processes,
            PSortedMap<Integer, Task> tasks,
            PSortedMap<Serial, Key> keys,
            PSortedMap<Integer, OpenFile> files,
            PSortedMap<Integer, Namespace> namespaces) {
        kernel =
                new Kernel(
                        kernel.semantics(),
                        kernel.limits(),
                        kernel.now(),
                        kernel.collectAt(),
                        kernel.counters(),
                        processes,
                        tasks,
                        keys,
                        kernel.users(),
                        files,
                        namespaces);
    }
}
