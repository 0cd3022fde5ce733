package ringside.state;

import org.pcollections.PMap;
import org.pcollections.PSortedMap;
import org.pcollections.PVector;
import org.pcollections.TreePMap;

/// A user namespace: its registers, the ids it maps, and the ring names that JOIN can find in it.
///
/// `uids` and `gids` map ids inside to ids of the initial namespace; the initial one maps
/// everything and keeps both empty. `names` lists rings by description in order of creation; a name
/// that starts with a dot is never listed.
public record Namespace(
        int id,
        int parent,
        Owner owner,
        Serial userRegister,
        Serial persistentRegister,
        PSortedMap<Integer, Integer> uids,
        PSortedMap<Integer, Integer> gids,
        PMap<String, PVector<Serial>> names) {
    public static final int INITIAL = 0;
    /// What an id that is not mapped reads as (`/proc/sys/kernel/overflowuid`).
    public static final int OVERFLOW = 65534;

    public static Namespace initial() {
        return new Namespace(
                INITIAL,
                INITIAL,
                new Owner(0, 0),
                Serial.NONE,
                Serial.NONE,
                TreePMap.empty(),
                TreePMap.empty(),
                TreePMap.empty());
    }

    public Namespace withUserRegister(Serial next) {
        return new Namespace(id, parent, owner, next, persistentRegister, uids, gids, names);
    }

    public Namespace withPersistentRegister(Serial next) {
        return new Namespace(id, parent, owner, userRegister, next, uids, gids, names);
    }

    public Namespace withMaps(
            PSortedMap<Integer, Integer> newUids, PSortedMap<Integer, Integer> newGids) {
        return new Namespace(
                id, parent, owner, userRegister, persistentRegister, newUids, newGids, names);
    }

    public Namespace withNames(PMap<String, PVector<Serial>> next) {
        return new Namespace(id, parent, owner, userRegister, persistentRegister, uids, gids, next);
    }
}
