package ringside.state;

import org.jspecify.annotations.Nullable;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// All keys of a machine by their serials, in ascending order. A map that answers a new one when it
/// is changed; a key is filed under its own serial and no other.
///
/// Rings stand apart from the other keys, because they are few and change most: what a step changes
/// is then a path in a low tree. A ring is also filed under its name, in the user namespace of its
/// creator, unless the name starts with a dot (keyring_publish_name()): what is listed follows from
/// the keys and can never disagree with them. Type, name and namespace of a key never change.
public final class KeyTable extends AbstractMap<Serial, Key> {
    private static final RadixTree<Key> NONE = RadixTree.empty(key -> key.serial().value());
    public static final KeyTable EMPTY =
            new KeyTable(NONE, NONE, RadixTree.empty(Namesakes::place));
    private final RadixTree<Key> rings;
    private final RadixTree<Key> others;
    private final RadixTree<Namesakes> names;

    private KeyTable(RadixTree<Key> rings, RadixTree<Key> others, RadixTree<Namesakes> names) {
        this.rings = rings;
        this.others = others;
        this.names = names;
    }

    public static KeyTable of(Key... keys) {
        var table = EMPTY;
        for (var key : keys) table = table.plus(key);
        return table;
    }

    /// With a key, in place of the one that has its serial.
    public KeyTable plus(Key key) {
        if (!key.isRing()) return new KeyTable(rings, others.with(key), names);
        var more = rings.with(key);
        return new KeyTable(
                more, others, more.size() > rings.size() && key.isNamed() ? listed(key) : names);
    }

    /// Without a key; the same table if it has none of this serial.
    public KeyTable minus(Serial serial) {
        var key = get(serial);
        if (key == null) return this;
        if (!key.isRing()) return new KeyTable(rings, others.without(serial.value()), names);
        return new KeyTable(
                rings.without(serial.value()), others, key.isNamed() ? unlisted(key) : names);
    }

    private RadixTree<Namesakes> listed(Key ring) {
        return names.with(namesakes(ring.namespace(), ring.description()).with(ring.serial()));
    }

    private RadixTree<Namesakes> unlisted(Key ring) {
        var left = namesakes(ring.namespace(), ring.description()).without(ring.serial());
        return left.rings().isEmpty() ? names.without(left.place()) : names.with(left);
    }

    private Namesakes namesakes(int namespace, String name) {
        var place = Namesakes.place(namespace, name);
        var filed = names.at(place);
        return filed == null ? Namesakes.none(place) : filed;
    }

    /// The rings that bear a name in a user namespace, the eldest first; none for a name with a
    /// dot.
    public List<Key> named(int namespace, String name) {
        return namesakes(namespace, name).rings().stream()
                .map(serial -> Objects.requireNonNull(get(serial)))
                .filter(ring -> ring.namespace() == namespace && ring.description().equals(name))
                .sorted(Comparator.comparingInt(Key::born))
                .toList();
    }

    /// Those keys that are rings, in ascending order.
    public Collection<Key> rings() {
        return Collections.unmodifiableCollection(rings);
    }

    /// What differs from an earlier version of this table.
    public void changes(KeyTable before, Changes<Key> told) {
        rings.changes(before.rings, told);
        others.changes(before.others, told);
    }

    @Override
    public @Nullable Key get(@Nullable Object serial) {
        if (!(serial instanceof Serial(var value))) return null;
        var ring = rings.at(value);
        return ring == null ? others.at(value) : ring;
    }

    @Override
    public boolean containsKey(@Nullable Object serial) {
        return get(serial) != null;
    }

    @Override
    public int size() {
        return rings.size() + others.size();
    }

    @Override
    public Collection<Key> values() {
        return new Merged<>(rings, others);
    }

    @Override
    public Set<Map.Entry<Serial, Key>> entrySet() {
        return new Entries();
    }

    private final class Entries extends AbstractSet<Map.Entry<Serial, Key>> {
        @Override
        public int size() {
            return KeyTable.this.size();
        }

        @Override
        public Iterator<Map.Entry<Serial, Key>> iterator() {
            var each = values().iterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return each.hasNext();
                }

                @Override
                public Map.Entry<Serial, Key> next() {
                    var key = each.next();
                    return Map.entry(key.serial(), key);
                }
            };
        }
    }
}
