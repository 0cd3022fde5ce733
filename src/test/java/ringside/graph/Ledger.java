package ringside.graph;

import org.pcollections.PSortedMap;

import ringside.state.Charge;
import ringside.state.Cred;
import ringside.state.Flags;
import ringside.state.Kernel;
import ringside.state.Key;
import ringside.state.KeyState;
import ringside.state.KeyTable;
import ringside.state.KeyType;
import ringside.state.Label;
import ringside.state.Links;
import ringside.state.Namespace;
import ringside.state.OpenFile;
import ringside.state.Owner;
import ringside.state.Payload;
import ringside.state.Perm;
import ringside.state.Process;
import ringside.state.Serial;
import ringside.state.Task;

import java.util.ArrayDeque;
import java.util.Objects;

/// The bookkeeping of a kernel made by hand: references counted and cascades collected by the
/// plainest means, apart from how the model does it.
class Ledger {
    Kernel kernel;
    private int born;

    Ledger(Kernel kernel) {
        this.kernel = kernel;
    }

    public Kernel kernel() {
        return kernel;
    }

    public Key key(Serial serial) {
        return Objects.requireNonNull(kernel.keys().get(serial));
    }

    Task task(int tid) {
        return Objects.requireNonNull(kernel.tasks().get(tid));
    }

    Process process(int pid) {
        return Objects.requireNonNull(kernel.processes().get(pid));
    }

    Serial make(KeyType type, String description, int uid, Flags flags) {
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
    void count(Serial serial, int by) {
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

    void put(Key key) {
        keys(kernel.keys().plus(key));
    }

    void cred(int tid, Cred cred) {
        tasks(kernel.tasks().plus(tid, task(tid).withCred(cred)));
    }

    void keys(KeyTable next) {
        with(kernel.processes(), kernel.tasks(), next, kernel.files(), kernel.namespaces());
    }

    void tasks(PSortedMap<Integer, Task> next) {
        with(kernel.processes(), next, kernel.keys(), kernel.files(), kernel.namespaces());
    }

    void processes(PSortedMap<Integer, Process> next) {
        with(next, kernel.tasks(), kernel.keys(), kernel.files(), kernel.namespaces());
    }

    void files(PSortedMap<Integer, OpenFile> next) {
        with(kernel.processes(), kernel.tasks(), kernel.keys(), next, kernel.namespaces());
    }

    void namespaces(PSortedMap<Integer, Namespace> next) {
        with(kernel.processes(), kernel.tasks(), kernel.keys(), kernel.files(), next);
    }

    void with(
            PSortedMap<Integer, Process> processes,
            PSortedMap<Integer, Task> tasks,
            KeyTable keys,
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
                        namespaces,
                        kernel.authorities(),
                        kernel.restrictions(),
                        kernel.sleeps());
    }
}
