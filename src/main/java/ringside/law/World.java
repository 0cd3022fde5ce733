package ringside.law;

import ringside.state.Kernel;
import ringside.state.Serial;
import ringside.state.Slot;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// The parts of a kernel that events tell of, flat and mutable: what a listener who hears only the
/// events of a step would know.
final class World {
    /// A slot's address; slots that hold nothing have no entry in the map.
    record At(int tid, Slot slot) implements Comparable<At> {
        @Override
        public int compareTo(At other) {
            return tid != other.tid ? Integer.compare(tid, other.tid) : slot.compareTo(other.slot);
        }

        @Override
        public String toString() {
            return "@" + slot.letter() + " of task " + tid;
        }
    }

    /// A link's address.
    record Pair(Serial ring, Serial key) implements Comparable<Pair> {
        @Override
        public int compareTo(Pair other) {
            return ring.equals(other.ring) ? key.compareTo(other.key) : ring.compareTo(other.ring);
        }

        @Override
        public String toString() {
            return ring + " -> " + key;
        }
    }

    final Set<Serial> keys = new TreeSet<>();
    final Set<Pair> links = new TreeSet<>();
    final Map<At, Serial> slots = new TreeMap<>();

    /// From a thread to its process.
    final Map<Integer, Integer> tasks = new TreeMap<>();

    /// From a process to its parent.
    final Map<Integer, Integer> parents = new TreeMap<>();

    final Map<Integer, String> programs = new TreeMap<>();
    final Set<Integer> files = new TreeSet<>();
    final Set<Integer> namespaces = new TreeSet<>();
    /// The threads that sleep in a call.
    final Set<Integer> sleepers = new TreeSet<>();

    /// The authority that a thread has assumed; a thread without one has no entry.
    final Map<Integer, Serial> authorities = new TreeMap<>();

    /// Where request_key(2) of a thread puts what it makes.
    final Map<Integer, Integer> destinations = new TreeMap<>();

    long now;

    static World of(Kernel kernel) {
        var world = new World();
        world.now = kernel.now();
        world.sleepers.addAll(kernel.sleeps().keySet());
        world.files.addAll(kernel.files().keySet());
        world.namespaces.addAll(kernel.namespaces().keySet());
        for (var key : kernel.keys().values()) {
            world.keys.add(key.serial());
            for (var held : key.links().inOrder()) world.links.add(new Pair(key.serial(), held));
        }
        for (var task : kernel.tasks().values()) {
            world.tasks.put(task.tid(), task.pid());
            world.assume(task.tid(), task.cred().authority());
            world.destinations.put(task.tid(), task.cred().jit());
            for (var slot : Slot.values()) {
                world.put(new At(task.tid(), slot), task.cred().ring(slot));
            }
        }
        for (var process : kernel.processes().values()) {
            world.parents.put(process.pid(), process.parent());
            world.programs.put(process.pid(), process.comm());
        }
        return world;
    }

    void put(At at, Serial ring) {
        if (ring.isNone()) slots.remove(at);
        else slots.put(at, ring);
    }

    void assume(int tid, Serial authority) {
        if (authority.isNone()) authorities.remove(tid);
        else authorities.put(tid, authority);
    }

    /// A new thread has its maker's authority and destination.
    void inherit(int tid, int from) {
        assume(tid, authorities.getOrDefault(from, Serial.NONE));
        destinations.put(tid, destinations.getOrDefault(from, 0));
    }

    Serial get(At at) {
        return slots.getOrDefault(at, Serial.NONE);
    }

    /// Whether a slot or a link that this world knows of leads to the key.
    boolean isHeld(Serial key) {
        return slots.containsValue(key)
                || authorities.containsValue(key)
                || links.stream().anyMatch(link -> link.key().equals(key));
    }

    void endTask(int tid) {
        tasks.remove(tid);
        sleepers.remove(tid);
        authorities.remove(tid);
        destinations.remove(tid);
        for (var slot : Slot.values()) slots.remove(new At(tid, slot));
    }
}
