package ringside.graph;

import ringside.state.Flag;
import ringside.state.Flags;
import ringside.state.Ids;
import ringside.state.Kernel;
import ringside.state.Key;
import ringside.state.KeyType;
import ringside.state.Label;
import ringside.state.Links;
import ringside.state.Namespace;
import ringside.state.OpenFile;
import ringside.state.Semantics;
import ringside.state.Serial;
import ringside.state.Slot;
import ringside.state.Task;

import java.util.Objects;

/// A kernel made by hand: just enough life to draw scenes and edit them. It knows no permissions
/// and no errors.
public final class Scene extends Ledger {
    private Scene(Kernel kernel) {
        super(kernel);
    }

    public static Scene booted() {
        return new Scene(Kernel.booted(Semantics.LINUX));
    }

    /// Puts a key as it is given, with whatever count it claims.
    public Scene with(Key key) {
        put(key);
        return this;
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
        for (var file : kernel.files().values()) if (file.holders().contains(pid)) close(file.id());
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
        var known = key(register).links().at(new Label(KeyType.KEYRING, "_uid." + uid));
        if (known.isPresent()) return known.get();
        var user = make(KeyType.KEYRING, "_uid." + uid, uid, Flags.of(Flag.UID_KEYRING));
        var session = make(KeyType.KEYRING, "_uid_ses." + uid, uid, Flags.of(Flag.UID_KEYRING));
        link(register, user);
        link(register, session);
        link(session, user);
        return user;
    }

    public Serial persistent(int uid) {
        var register = register(".persistent_register", true);
        var label = new Label(KeyType.KEYRING, "_persistent." + uid);
        var known = key(register).links().at(label);
        if (known.isPresent()) return known.get();
        var ring = make(KeyType.KEYRING, label.description(), uid, Flags.NONE);
        link(register, ring);
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
}
