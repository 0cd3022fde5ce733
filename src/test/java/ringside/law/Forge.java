package ringside.law;

import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;
import org.pcollections.TreePSet;

import ringside.state.Charge;
import ringside.state.Counters;
import ringside.state.Cred;
import ringside.state.Flag;
import ringside.state.Flags;
import ringside.state.Kernel;
import ringside.state.Key;
import ringside.state.KeyState;
import ringside.state.KeyTable;
import ringside.state.KeyType;
import ringside.state.KeyUser;
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

import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/// Makes kernels by hand, sound ones and broken ones, without asking any rule.
///
/// The sound one: init (1) with a child 2 of two threads (2, 3); both threads and an open file of
/// process 2 share the session ring 100, which links the user key 101.
final class Forge {
    static final Serial RING = new Serial(100);
    static final Serial KEY = new Serial(101);
    static final Serial NOWHERE = new Serial(999);

    private Forge() {}

    static Kernel sound() {
        var cred = Cred.of(1000, 1000).withRing(Slot.SESSION, RING);
        var base = Kernel.booted(Semantics.LINUX).withProcess(2, 1, "bash", cred);
        var secret = key(KEY, KeyType.USER, "secret", 1);
        var ring = key(RING, KeyType.KEYRING, "_ses", 3);
        var links = Links.EMPTY.with(secret.label(), KEY);
        var threads =
                at(base.processes(), 2).withThreads(TreePSet.<Integer>empty().plus(2).plus(3));
        return new Kernel(
                base.semantics(),
                base.limits(),
                base.now(),
                base.collectAt(),
                new Counters(2, 4, 2, 1, base.counters().foretold()),
                base.processes().plus(2, threads),
                base.tasks().plus(3, new Task(3, 2, cred)),
                KeyTable.of(ring.withLinks(links).withCharge(new Charge(1000, 5, 4)), secret),
                TreePMap.singleton(1000, new KeyUser(1000, 2, 2, 2, 21)),
                TreePMap.singleton(1, new OpenFile(1, "/tmp/f", cred, TreePSet.singleton(2))),
                TreePMap.singleton(0, Namespace.initial()),
                base.authorities(),
                base.restrictions(),
                base.sleeps());
    }

    /// A key of uid 1000, in quota; a user key has five bytes of payload.
    static Key key(Serial serial, KeyType type, String description, int refs) {
        var bytes = type == KeyType.USER ? 5 : 0;
        return new Key(
                serial,
                new Label(type, description),
                new Owner(1000, 1000),
                new Perm(0x3f010000),
                Flags.of(Flag.IN_QUOTA),
                KeyState.POSITIVE,
                Key.NEVER,
                refs,
                new Charge(1000, description.length() + 1, bytes),
                type == KeyType.USER ? Payload.of("hello") : Payload.EMPTY,
                Links.EMPTY,
                Namespace.INITIAL,
                serial.value() - 100);
    }

    static Kernel key(Kernel kernel, Serial serial, UnaryOperator<Key> change) {
        var key = at(kernel.keys(), serial);
        return keys(kernel, kernel.keys().plus(change.apply(key)));
    }

    static Kernel keys(Kernel kernel, KeyTable keys) {
        return build(
                kernel,
                kernel.processes(),
                kernel.tasks(),
                keys,
                kernel.users(),
                kernel.files(),
                kernel.namespaces());
    }

    static Kernel user(Kernel kernel, KeyUser user) {
        return users(kernel, kernel.users().plus(user.uid(), user));
    }

    static Kernel users(Kernel kernel, PSortedMap<Integer, KeyUser> users) {
        return build(
                kernel,
                kernel.processes(),
                kernel.tasks(),
                kernel.keys(),
                users,
                kernel.files(),
                kernel.namespaces());
    }

    static Kernel cred(Kernel kernel, int tid, UnaryOperator<Cred> change) {
        var task = at(kernel.tasks(), tid);
        return tasks(kernel, kernel.tasks().plus(tid, task.withCred(change.apply(task.cred()))));
    }

    static Kernel tasks(Kernel kernel, PSortedMap<Integer, Task> tasks) {
        return build(
                kernel,
                kernel.processes(),
                tasks,
                kernel.keys(),
                kernel.users(),
                kernel.files(),
                kernel.namespaces());
    }

    static Kernel process(Kernel kernel, int pid, UnaryOperator<Process> change) {
        var next = change.apply(at(kernel.processes(), pid));
        return processes(kernel, kernel.processes().plus(pid, next));
    }

    static Kernel processes(Kernel kernel, PSortedMap<Integer, Process> processes) {
        return build(
                kernel,
                processes,
                kernel.tasks(),
                kernel.keys(),
                kernel.users(),
                kernel.files(),
                kernel.namespaces());
    }

    static Kernel file(Kernel kernel, int id, UnaryOperator<OpenFile> change) {
        var next = kernel.files().plus(id, change.apply(at(kernel.files(), id)));
        return files(kernel, next);
    }

    static Kernel files(Kernel kernel, PSortedMap<Integer, OpenFile> files) {
        return build(
                kernel,
                kernel.processes(),
                kernel.tasks(),
                kernel.keys(),
                kernel.users(),
                files,
                kernel.namespaces());
    }

    static Kernel namespace(Kernel kernel, Namespace namespace) {
        return namespaces(kernel, kernel.namespaces().plus(namespace.id(), namespace));
    }

    static Kernel namespaces(Kernel kernel, PSortedMap<Integer, Namespace> namespaces) {
        return build(
                kernel,
                kernel.processes(),
                kernel.tasks(),
                kernel.keys(),
                kernel.users(),
                kernel.files(),
                namespaces);
    }

    /// What must be in a table.
    static <K, V> V at(Map<K, V> table, K place) {
        return Objects.requireNonNull(table.get(place));
    }

    /// With the collector's timer at a second.
    static Kernel timer(Kernel kernel, long second) {
        return new Kernel(
                kernel.semantics(),
                kernel.limits(),
                kernel.now(),
                second,
                kernel.counters(),
                kernel.processes(),
                kernel.tasks(),
                kernel.keys(),
                kernel.users(),
                kernel.files(),
                kernel.namespaces(),
                kernel.authorities(),
                kernel.restrictions(),
                kernel.sleeps());
    }

    private static Kernel build(
            Kernel like,
            PSortedMap<Integer, Process> processes,
            PSortedMap<Integer, Task> tasks,
            KeyTable keys,
            PSortedMap<Integer, KeyUser> users,
            PSortedMap<Integer, OpenFile> files,
            PSortedMap<Integer, Namespace> namespaces) {
        return new Kernel(
                like.semantics(),
                like.limits(),
                like.now(),
                like.collectAt(),
                like.counters(),
                processes,
                tasks,
                keys,
                users,
                files,
                namespaces,
                like.authorities(),
                like.restrictions(),
                like.sleeps());
    }
}
