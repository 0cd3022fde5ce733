package ringside.picture;

import org.pcollections.HashTreePMap;
import org.pcollections.PSortedMap;
import org.pcollections.TreePSet;
import org.pcollections.TreePVector;

import ringside.graph.Ref;
import ringside.graph.Topology;
import ringside.layout.Band;
import ringside.layout.Box;
import ringside.layout.Lanes;
import ringside.layout.Places;
import ringside.state.Charge;
import ringside.state.Cred;
import ringside.state.Flag;
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
import ringside.state.Semantics;
import ringside.state.Serial;
import ringside.state.Slot;
import ringside.state.Task;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/// A machine put together by hand, so that pictures can be tested of states that take a long story
/// to reach. Reference counts are counted when it is built.
final class Stage {
    private Kernel kernel = Kernel.empty(Semantics.LINUX);

    private void with(
            PSortedMap<Integer, ringside.state.Process> processes,
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

    Stage process(int pid, int parent, String comm, int uid) {
        kernel = kernel.withProcess(pid, parent, comm, Cred.of(uid, uid));
        return this;
    }

    Stage thread(int pid, int tid) {
        var process = kernel.process(pid).orElseThrow();
        var cred = kernel.task(pid).orElseThrow().cred().withRing(Slot.THREAD, Serial.NONE);
        with(
                kernel.processes().plus(pid, process.withThreads(process.threads().plus(tid))),
                kernel.tasks().plus(tid, new Task(tid, pid, cred)),
                kernel.keys(),
                kernel.files(),
                kernel.namespaces());
        return this;
    }

    Stage slot(int tid, Slot slot, int serial) {
        var task = kernel.task(tid).orElseThrow();
        var cred = task.cred().withRing(slot, new Serial(serial));
        with(
                kernel.processes(),
                kernel.tasks().plus(tid, task.withCred(cred)),
                kernel.keys(),
                kernel.files(),
                kernel.namespaces());
        return this;
    }

    Stage ring(int serial, String description, int uid) {
        return key(serial, KeyType.KEYRING, description, uid);
    }

    Stage key(int serial, KeyType type, String description, int uid) {
        var label = new Label(type, description);
        var key =
                new Key(
                        new Serial(serial),
                        label,
                        new Owner(uid, uid),
                        new Perm(0x3f1f0000),
                        Flags.of(Flag.IN_QUOTA),
                        KeyState.POSITIVE,
                        Key.NEVER,
                        0,
                        new Charge(uid, description.length() + 1, 0),
                        Payload.EMPTY,
                        Links.EMPTY,
                        0,
                        kernel.keys().size());
        return keys(kernel.keys().plus(key));
    }

    Stage change(int serial, UnaryOperator<Key> change) {
        var key = kernel.key(new Serial(serial)).orElseThrow();
        return keys(kernel.keys().plus(change.apply(key)));
    }

    Stage link(int ring, int key) {
        var label = kernel.key(new Serial(key)).orElseThrow().label();
        return change(ring, it -> it.withLinks(it.links().with(label, new Serial(key))));
    }

    Stage file(int id, String path, int holder) {
        var cred = kernel.task(holder).orElseThrow().cred();
        var file = new OpenFile(id, path, cred, TreePSet.singleton(holder));
        with(
                kernel.processes(),
                kernel.tasks(),
                kernel.keys(),
                kernel.files().plus(id, file),
                kernel.namespaces());
        return this;
    }

    Stage registers(int user, int persistent) {
        var initial = Objects.requireNonNull(kernel.namespaces().get(Namespace.INITIAL));
        var next =
                initial.withUserRegister(new Serial(user))
                        .withPersistentRegister(new Serial(persistent));
        with(
                kernel.processes(),
                kernel.tasks(),
                kernel.keys(),
                kernel.files(),
                kernel.namespaces().plus(Namespace.INITIAL, next));
        return this;
    }

    private Stage keys(KeyTable keys) {
        with(kernel.processes(), kernel.tasks(), keys, kernel.files(), kernel.namespaces());
        return this;
    }

    Kernel kernel() {
        KeyTable counted = KeyTable.EMPTY;
        for (var key : kernel.keys().values())
            counted = counted.plus(key.withRefs(refs(key.serial())));
        keys(counted);
        return kernel;
    }

    private int refs(Serial serial) {
        var creds =
                java.util.stream.Stream.concat(
                        kernel.tasks().values().stream().map(Task::cred),
                        kernel.files().values().stream().map(OpenFile::cred));
        var slots =
                creds.flatMap(cred -> List.of(Slot.values()).stream().map(cred::ring))
                        .filter(serial::equals)
                        .count();
        var links =
                kernel.keys().values().stream()
                        .filter(ring -> ring.links().inOrder().contains(serial))
                        .count();
        var pins =
                kernel.namespaces().values().stream()
                        .filter(
                                it ->
                                        it.userRegister().equals(serial)
                                                || it.persistentRegister().equals(serial))
                        .count();
        return (int) (slots + links + pins);
    }

    Topology topology() {
        return Topology.of(kernel());
    }

    Places places() {
        return Lanes.tidy(topology());
    }

    /// Places by a plain grid, so that pictures to compare with do not depend on the layout.
    Places grid() {
        var boxes = new java.util.TreeMap<Ref, Box>();
        var rows = new double[4];
        for (var pid : kernel.processes().keySet())
            boxes.put(new Ref.OfProcess(pid), new Box(36, 40 + 96 * rows[0]++, 324, 46));
        for (var key : kernel.keys().values()) {
            var lane = lane(key);
            var y = 40 + 72 * rows[lane]++;
            boxes.put(
                    new Ref.OfKey(key.serial()),
                    new Box(
                            List.of(0.0, 400.0, 690.0, 966.0).get(lane),
                            y,
                            lane == 1 ? 240 : 218,
                            key.isRing() ? 44 : 38));
        }
        for (var id : kernel.files().keySet())
            boxes.put(new Ref.OfFile(id), new Box(400, 40 + 72 * rows[1]++, 240, 38));
        var bottom = boxes.values().stream().mapToDouble(Box::bottom).max().orElse(0) + 40;
        var band = new Band(1000, new Box(26, 20, 1204, bottom - 20));
        return new Places(
                HashTreePMap.from(boxes), HashTreePMap.empty(), TreePVector.singleton(band));
    }

    private static int lane(Key key) {
        if (!key.isRing()) return 3;
        return switch (Hue.named(key)) {
            case THREAD, PROCESS, SESSION -> 1;
            case USER, USER_SESSION, PERSISTENT -> 2;
            case RING -> key.description().equals("build") ? 1 : 3;
        };
    }

    DisplayList draw(Emphasis emphasis) {
        return Sketch.draw(topology(), places(), emphasis);
    }
}
