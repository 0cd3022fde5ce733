package ringside.state;

import org.jspecify.annotations.Nullable;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/// All keys of a machine by their serials, in ascending order. A map that answers a new one when it
/// is changed; a key is filed under its own serial and no other.
public final class KeyTable extends AbstractMap<Serial, Key> {
    public static final KeyTable EMPTY = new KeyTable(RadixTree.empty(key -> key.serial().value()));
    private final RadixTree<Key> keys;

    private KeyTable(RadixTree<Key> keys) {
        this.keys = keys;
    }

    public static KeyTable of(Key... keys) {
        var table = EMPTY;
        for (var key : keys) table = table.plus(key);
        return table;
    }

    /// With a key, in place of the one that has its serial.
    public KeyTable plus(Key key) {
        return new KeyTable(keys.with(key));
    }

    /// Without a key; the same table if it has none of this serial.
    public KeyTable minus(Serial serial) {
        return containsKey(serial) ? new KeyTable(keys.without(serial.value())) : this;
    }

    @Override
    public @Nullable Key get(@Nullable Object serial) {
        return serial instanceof Serial(var value) ? keys.at(value) : null;
    }

    @Override
    public boolean containsKey(@Nullable Object serial) {
        return get(serial) != null;
    }

    @Override
    public int size() {
        return keys.size();
    }

    @Override
    public Collection<Key> values() {
        return Collections.unmodifiableCollection(keys);
    }

    @Override
    public Set<Map.Entry<Serial, Key>> entrySet() {
        return new Entries();
    }

    private final class Entries extends AbstractSet<Map.Entry<Serial, Key>> {
        @Override
        public int size() {
            return keys.size();
        }

        @Override
        public Iterator<Map.Entry<Serial, Key>> iterator() {
            var each = keys.iterator();
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
