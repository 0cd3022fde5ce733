package ringside.rule;

import org.pcollections.PVector;
import org.pcollections.TreePVector;

import ringside.state.Key;
import ringside.state.Namespace;
import ringside.state.Serial;

/// The list of ring names of a user namespace, oldest first, in which JOIN looks. A ring is listed
/// in the namespace of its creator unless its name starts with a dot (keyring_publish_name()).
final class Names {
    private Names() {}

    static void publish(Draft draft, Key ring) {
        if (!listed(ring)) return;
        var home = draft.namespace(ring.namespace());
        PVector<Serial> known = home.names().get(ring.description());
        var list = known == null ? TreePVector.<Serial>empty() : known;
        put(draft, home, ring.description(), list.plus(ring.serial()));
    }

    /// Takes a dead ring off its list; its namespace may be gone already.
    static void forget(Draft draft, Key dead) {
        var home = draft.namespaces().get(dead.namespace());
        if (!listed(dead) || home == null) return;
        PVector<Serial> known = home.names().get(dead.description());
        if (known == null) return;
        put(draft, home, dead.description(), known.minus(place(draft, known, dead)));
    }

    private static boolean listed(Key key) {
        return key.isRing() && !key.description().startsWith(".");
    }

    private static void put(Draft draft, Namespace home, String name, PVector<Serial> list) {
        var names = list.isEmpty() ? home.names().minus(name) : home.names().plus(name, list);
        draft.put(home.withNames(names));
    }

    /// Where a list has a ring that is no longer among the keys. All others are, and they stand in
    /// order of birth, so halving finds it.
    private static int place(Draft draft, PVector<Serial> list, Key dead) {
        var low = 0;
        var high = list.size() - 1;
        while (low < high) {
            var middle = (low + high) >>> 1;
            var serial = list.get(middle);
            if (serial.equals(dead.serial())) return middle;
            if (draft.key(serial).born() < dead.born()) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
