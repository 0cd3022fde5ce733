package ringside.state;

import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

/// A user namespace: its registers and the ids it maps. Which ring names JOIN can find in it, tells
/// [KeyTable#named].
///
/// `uids` and `gids` map ids inside to ids of the initial namespace; the initial one maps
/// everything and keeps both empty.
public record Namespace(
        int id,
        int parent,
        Owner owner,
        Serial userRegister,
        Serial persistentRegister,
        PSortedMap<Integer, Integer> uids,
        PSortedMap<Integer, Integer> gids) {
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
                TreePMap.empty());
    }

    public Namespace withUserRegister(Serial next) {
        return new Namespace(id, parent, owner, next, persistentRegister, uids, gids);
    }

    public Namespace withPersistentRegister(Serial next) {
        return new Namespace(id, parent, owner, userRegister, next, uids, gids);
    }

    public Namespace withMaps(
            PSortedMap<Integer, Integer> newUids, PSortedMap<Integer, Integer> newGids) {
        return new Namespace(id, parent, owner, userRegister, persistentRegister, newUids, newGids);
    }
}
