package ringside.state;

import org.jspecify.annotations.Nullable;

import java.util.AbstractCollection;
import java.util.Collection;
import java.util.Iterator;
import java.util.Optional;

/// The contents of a ring, by label and in reading order (lib/assoc_array.c).
///
/// Up to sixteen links live in sixteen slots: the first link of an empty ring takes slot 0, every
/// other new one the highest free slot, a replacement keeps its slot, and reading goes from slot 0
/// up. With the seventeenth the kernel's order depends on a keyed hash; from then on ([#scattered])
/// ours is only *an* order, and nobody may compare it. `rings` repeats the slots that hold rings,
/// because a search enters those and would otherwise have to look at every key.
///
/// `byLabel` files a link under the hash of its label, or under one of the `detours` numbers that
/// follow when that is taken.
public record Links(
        RadixTree<Entry> byLabel,
        RadixTree<Entry> bySlot,
        RadixTree<Entry> rings,
        int detours,
        boolean scattered) {
    public static final Links EMPTY =
            new Links(
                    RadixTree.empty(Entry::place),
                    RadixTree.empty(Entry::slot),
                    RadixTree.empty(Entry::slot),
                    0,
                    false);
    private static final int NODE = 16;

    public Optional<Serial> at(Label label) {
        var link = find(label);
        return link == null ? Optional.empty() : Optional.of(link.key());
    }

    private @Nullable Entry find(Label label) {
        var place = Entry.home(label);
        for (var detour = 0; detour <= detours; detour++) {
            var link = byLabel.at(place + detour);
            if (link != null && link.label().equals(label)) return link;
        }
        return null;
    }

    /// Sets the link at a label, displacing what was there.
    public Links with(Label label, Serial key) {
        var held = find(label);
        if (held != null) return filed(held.to(key), detours);
        var detour = 0;
        while (byLabel.at(Entry.home(label) + detour) != null) detour++;
        var link = new Entry(label, key, free(), Entry.home(label) + detour);
        return filed(link, Math.max(detours, detour));
    }

    private Links filed(Entry link, int most) {
        return new Links(
                byLabel.with(link),
                bySlot.with(link),
                link.label().type() == KeyType.KEYRING ? rings.with(link) : rings,
                most,
                scattered || link.slot() >= NODE);
    }

    public Links without(Label label) {
        var link = find(label);
        return link == null
                ? this
                : new Links(
                        byLabel.without(link.place()),
                        bySlot.without(link.slot()),
                        rings.without(link.slot()),
                        detours,
                        scattered);
    }

    private int free() {
        if (bySlot.isEmpty()) return 0;
        if (scattered || bySlot.size() >= NODE) return Math.max(bySlot.last().slot() + 1, NODE);
        var slot = NODE - 1;
        while (bySlot.at(slot) != null) slot--;
        return slot;
    }

    /// The linked keys in reading order.
    public Collection<Serial> inOrder() {
        return new Serials(bySlot);
    }

    /// The linked rings in reading order.
    public Collection<Serial> nested() {
        return new Serials(rings);
    }

    public int size() {
        return bySlot.size();
    }

    public boolean isEmpty() {
        return bySlot.isEmpty();
    }

    /// One link: `slot` is its place in reading order, `place` the number under which its label is
    /// filed.
    public record Entry(Label label, Serial key, int slot, int place) {
        /// Where a label would be filed if nothing stood there: its hash, spread, because the tree
        /// tells numbers apart by their upper bits.
        static int home(Label label) {
            var hash = 31 * label.description().hashCode() + label.type().text().hashCode();
            return (hash * 0x9E3779B9) >>> 2;
        }

        Entry to(Serial other) {
            return new Entry(label, other, slot, place);
        }
    }

    /// The keys of links, seen through them.
    private static final class Serials extends AbstractCollection<Serial> {
        private final RadixTree<Entry> links;

        Serials(RadixTree<Entry> links) {
            this.links = links;
        }

        @Override
        public int size() {
            return links.size();
        }

        @Override
        public Iterator<Serial> iterator() {
            var each = links.iterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return each.hasNext();
                }

                @Override
                public Serial next() {
                    return each.next().key();
                }
            };
        }
    }
}
