package ringside.rule;

import org.pcollections.PSortedMap;

import ringside.state.Divergence;
import ringside.state.Key;
import ringside.state.Namespace;

import java.util.Map;
import java.util.OptionalInt;

/// What ids of one kind mean in a user namespace (make_kuid(), from_kuid()). Credentials and keys
/// hold ids of the initial namespace; system calls speak in those of the caller's.
record IdMap(boolean initial, PSortedMap<Integer, Integer> outside) {
    static final int NONE = -1;

    static IdMap of(Namespace namespace, boolean groups) {
        return new IdMap(
                namespace.id() == Namespace.INITIAL, groups ? namespace.gids() : namespace.uids());
    }

    /// A key's group as the caller's namespace shows it; the man page has -1 for none.
    static int group(Draft draft, Key key) {
        return key.owner().hasGroup() || draft.follows(Divergence.NO_GROUP_SHOWS_AS_65534)
                ? of(draft.namespace(), true).shown(key.owner().gid())
                : NONE;
    }

    /// From an id inside the namespace to the initial one's.
    OptionalInt out(int inside) {
        if (inside == NONE) return OptionalInt.empty();
        if (initial) return OptionalInt.of(inside);
        var known = outside.get(inside);
        return known == null ? OptionalInt.empty() : OptionalInt.of(known);
    }

    /// From an id of the initial namespace to the one inside.
    OptionalInt in(int id) {
        if (id == NONE) return OptionalInt.empty();
        if (initial) return OptionalInt.of(id);
        return outside.entrySet().stream()
                .filter(entry -> entry.getValue() == id)
                .mapToInt(Map.Entry::getKey)
                .findFirst();
    }

    /// Whether an id of the initial namespace means anything inside.
    boolean knows(int id) {
        return in(id).isPresent();
    }

    /// Whether an id of the initial namespace is root inside.
    boolean isRoot(int id) {
        var root = out(0);
        return root.isPresent() && root.getAsInt() == id;
    }

    /// How an id reads from inside; what is not mapped reads as the overflow id.
    int shown(int id) {
        return in(id).orElse(Namespace.OVERFLOW);
    }

    /// How the kernel writes an id into the name of a ring: unsigned, all ones where it means
    /// nothing.
    long named(int id) {
        return Integer.toUnsignedLong(in(id).orElse(NONE));
    }
}
