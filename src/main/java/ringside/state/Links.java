package ringside.state;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The contents of a ring, by label and in reading order (lib/assoc_array.c).
///
/// Up to sixteen links live in sixteen slots: the first link of an empty ring takes slot 0, every
/// other new one the highest free slot, a replacement keeps its slot, and reading goes from slot 0
/// up. With the seventeenth the kernel's order depends on a keyed hash; from then on ([#scattered])
/// ours is only *an* order, and nobody may compare it.
///
/// `byLabel` files a link under the hash of its label, or under one of the `detours` numbers that
/// follow when that is taken. `rings` repeats the links that lead to rings, in reading order: a
/// search enters those and would otherwise have to look at every key. `slots` has a bit for each
/// slot in use; once scattered it is the number of the next slot, and none is given twice. The
/// order is not kept but made when somebody reads, so that a change costs little.
///
/// A ring that the collector emptied is hollow: its sixteen slots are still there, so that its next
/// link takes the highest one and not slot 0 (assoc_array_gc()).
public record Links(
        RadixTree<Entry> byLabel,
        RadixTree<Entry> rings,
        int slots,
        int detours,
        boolean scattered) {
    public static final Links EMPTY =
            new Links(RadixTree.empty(Entry::place), RadixTree.empty(Entry::slot), 0, 0, false);
    private static final int NODE = 16;
    /// A ring that the collector emptied; a bit that stands for no slot tells it from [#EMPTY].
    private static final Links HOLLOW = new Links(EMPTY.byLabel, EMPTY.rings, 1 << NODE, 0, false);

    public Optional<Serial> at(Label label) {
        var link = find(label);
        return link == null ? Optional.empty() : Optional.of(link.key());
    }

    private @Nullable Entry find(Label label) {
        var home = Entry.home(label);
        for (var detour = 0; detour <= detours; detour++) {
            var link = byLabel.at(home + detour);
            if (link != null && link.label().equals(label)) return link;
        }
        return null;
    }

    /// Sets the link at a label, displacing what was there.
    public Links with(Label label, Serial key) {
        var held = find(label);
        if (held != null) return filed(held.to(key), slots, detours, scattered);
        var detour = 0;
        while (byLabel.at(Entry.home(label) + detour) != null) detour++;
        var slot = free();
        var link = new Entry(label, key, slot, Entry.home(label) + detour);
        return slot < NODE
                ? filed(link, used() | 1 << slot, Math.max(detours, detour), false)
                : filed(link, slot + 1, Math.max(detours, detour), true);
    }

    private Links filed(Entry link, int used, int most, boolean many) {
        return new Links(
                byLabel.with(link),
                link.label().type() == KeyType.KEYRING ? rings.with(link) : rings,
                used,
                most,
                many);
    }

    /// Takes the link at a label out, as KEYCTL_UNLINK does.
    public Links without(Label label) {
        return without(label, EMPTY);
    }

    /// Likewise, as the collector does.
    public Links reaped(Label label) {
        return without(label, HOLLOW);
    }

    private Links without(Label label, Links last) {
        var link = find(label);
        if (link == null) return this;
        if (size() == 1) return last;
        return new Links(
                byLabel.without(link.place()),
                rings.without(link.slot()),
                scattered ? slots : slots & ~(1 << link.slot()),
                detours,
                scattered);
    }

    private int free() {
        if (scattered) return slots;
        if (isEmpty() && slots == 0) return 0;
        return size() == NODE
                ? NODE
                : Integer.SIZE - 1 - Integer.numberOfLeadingZeros(0xffff & ~slots);
    }

    /// The same with the linked rings in another of the orders that a scattered ring may have: the
    /// one that comes first now comes after so many others.
    public Links turned(int by) {
        if (!scattered || rings.size() < 2) return this;
        var old = rings.toArray(Entry[]::new);
        var links = byLabel;
        var nested = RadixTree.empty(Entry::slot);
        for (var i = 0; i < old.length; i++) {
            var link = old[i].at(old[(i + by) % old.length].slot());
            links = links.with(link);
            nested = nested.with(link);
        }
        return new Links(links, nested, slots, detours, true);
    }

    /// The linked keys in reading order.
    public List<Serial> inOrder() {
        if (isEmpty()) return List.of();
        var links = byLabel.toArray(Entry[]::new);
        Arrays.sort(links, Comparator.comparingInt(Entry::slot));
        var keys = new Serial[links.length];
        for (var at = 0; at < keys.length; at++) keys[at] = links[at].key();
        return List.of(keys);
    }

    /// A bit for each of the sixteen slots in use; means nothing once scattered.
    public int used() {
        return slots & ((1 << NODE) - 1);
    }

    public int size() {
        return byLabel.size();
    }

    public boolean isEmpty() {
        return byLabel.isEmpty();
    }

    /// One link: `slot` is its place in reading order, `place` the number under which its label is
    /// filed.
    public record Entry(Label label, Serial key, int slot, int place) {
        /// Where a label is filed if nothing stands there: its hash, spread, because the tree tells
        /// numbers apart by their upper bits.
        static int home(Label label) {
            var hash = 31 * label.description().hashCode() + label.type().text().hashCode();
            return (hash * 0x9E3779B9) >>> 2;
        }

        Entry at(int other) {
            return new Entry(label, key, other, place);
        }

        Entry to(Serial other) {
            return new Entry(label, other, slot, place);
        }
    }
}
