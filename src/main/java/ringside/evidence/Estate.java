package ringside.evidence;

import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PSortedMap;
import org.pcollections.PVector;
import org.pcollections.TreePMap;
import org.pcollections.TreePVector;

import ringside.state.Label;
import ringside.state.Serial;

import java.util.List;

/// What rings held before a recording began: the rings that outlive processes (a user's, a
/// persistent one, the inherited session) and, below them, keys that the recording describes.
///
/// `links` are those of each ring in the order in which READ showed them, `keys` the keys below the
/// rings, by serial. `roots` tells whose rings the outermost are, by their description; a ring
/// without an entry there is itself one of the keys, or the inherited session. `names` are serials
/// of rings that no line describes.
record Estate(
        PSortedMap<Serial, PVector<Serial>> links,
        PSortedMap<Serial, Heirloom> keys,
        PSortedMap<Serial, Described> roots,
        PMap<Label, Serial> names) {
    static final Estate NOTHING =
            new Estate(TreePMap.empty(), TreePMap.empty(), TreePMap.empty(), HashTreePMap.empty());

    boolean isEmpty() {
        return links.isEmpty();
    }

    boolean has(Serial key) {
        return keys.containsKey(key);
    }

    Estate with(Serial ring, List<Serial> held) {
        return new Estate(links.plus(ring, TreePVector.from(held)), keys, roots, names);
    }

    Estate with(Heirloom key) {
        return new Estate(links, keys.plus(key.serial(), key), roots, names);
    }

    Estate withRoot(Serial ring, Described described) {
        return new Estate(links, keys, roots.plus(ring, described), names);
    }

    /// The ring that stands in a register under this label turned out to have that serial.
    Estate withName(Label label, Serial serial) {
        return new Estate(links, keys, roots, names.plus(label, serial));
    }
}
