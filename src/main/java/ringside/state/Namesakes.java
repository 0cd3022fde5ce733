package ringside.state;

import java.util.List;
import java.util.stream.Stream;

/// Rings whose names are filed in one place, so that JOIN finds a ring by its name without looking
/// at every key.
///
/// Names that differ may share a place; who looks compares them. The names that the kernel itself
/// gives (`_tid`, `_pid`, `_ses`) come and go with every program, so each has a place of its own
/// right below the root of the tree, where a change costs least.
record Namesakes(int place, RadixTree<Serial> rings) {
    private static final RadixTree<Serial> NOBODY = RadixTree.empty(Serial::value);
    private static final List<String> OWN =
            Stream.of(Slot.values()).map(Slot::description).toList();

    /// Above the places of the kernel's own names.
    private static final int NAMES = 1 << 29;
    private static final int SLOT = 27;

    /// @param place as [#place] answers it
    static Namesakes none(int place) {
        return new Namesakes(place, NOBODY);
    }

    /// Where a name of a user namespace is filed: its hash, spread, because a tree tells numbers
    /// apart by their upper bits.
    static int place(int namespace, String name) {
        if (namespace == Namespace.INITIAL)
            for (var at = 0; at < OWN.size(); at++) if (OWN.get(at).equals(name)) return at << SLOT;
        return NAMES | ((31 * name.hashCode() + namespace) * 0x9E3779B9) >>> 3;
    }

    Namesakes with(Serial ring) {
        return new Namesakes(place, rings.with(ring));
    }

    Namesakes without(Serial ring) {
        return new Namesakes(place, rings.without(ring.value()));
    }
}
