package ringside.state;

import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

import java.util.Collection;
import java.util.Optional;

/// The contents of a ring, by label and in reading order (lib/assoc_array.c).
///
/// Up to sixteen links live in sixteen slots: the first link of an empty ring takes slot 0, every
/// other new one the highest free slot, a replacement keeps its slot, and reading goes from slot 0
/// up. With the seventeenth the kernel's order depends on a keyed hash; from then on ([#scattered])
/// ours is only *an* order, and nobody may compare it. `rings` repeats the slots that hold rings,
/// because a search enters those and would otherwise have to look at every key.
public record Links(
        PSortedMap<Label, Integer> slots,
        PSortedMap<Integer, Serial> bySlot,
        PSortedMap<Integer, Serial> rings,
        boolean scattered) {
    public static final Links EMPTY =
            new Links(TreePMap.empty(), TreePMap.empty(), TreePMap.empty(), false);
    private static final int NODE = 16;

    public Optional<Serial> at(Label label) {
        var slot = slots.get(label);
        return slot == null ? Optional.empty() : Optional.ofNullable(bySlot.get(slot));
    }

    /// Sets the link at a label, displacing what was there.
    public Links with(Label label, Serial key) {
        var held = slots.get(label);
        var slot = held == null ? free() : held;
        return new Links(
                slots.plus(label, slot),
                bySlot.plus(slot, key),
                label.type() == KeyType.KEYRING ? rings.plus(slot, key) : rings,
                scattered || slot >= NODE);
    }

    public Links without(Label label) {
        var slot = slots.get(label);
        return slot == null
                ? this
                : new Links(slots.minus(label), bySlot.minus(slot), rings.minus(slot), scattered);
    }

    private int free() {
        if (bySlot.isEmpty()) return 0;
        if (scattered || bySlot.size() >= NODE) return Math.max(bySlot.lastKey() + 1, NODE);
        var slot = NODE - 1;
        while (bySlot.containsKey(slot)) slot--;
        return slot;
    }

    /// The linked keys in reading order.
    public Collection<Serial> inOrder() {
        return bySlot.values();
    }

    /// The linked rings in reading order.
    public Collection<Serial> nested() {
        return rings.values();
    }

    public int size() {
        return bySlot.size();
    }

    public boolean isEmpty() {
        return bySlot.isEmpty();
    }
}
