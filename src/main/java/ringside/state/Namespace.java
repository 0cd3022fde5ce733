package ringside.state;

import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

/// A user namespace: its registers and the ids it maps. Which ring names JOIN can find in it, tells
/// [KeyTable#named].
///
/// `uids` and `gids` map ids inside to ids of the initial namespace; the initial one maps
/// everything and keeps both empty. `setgroups` is false once setgroups(2) was given up in it,
/// which a gid map without privilege takes; `fileCaps` tells whether its maker had CAP_SETFCAP,
/// without which the root of the namespace above cannot be mapped from inside.
public record Namespace(
        int id,
        int parent,
        Owner owner,
        Serial userRegister,
        Serial persistentRegister,
        PSortedMap<Integer, Integer> uids,
        PSortedMap<Integer, Integer> gids,
        boolean setgroups,
        boolean fileCaps) {
    public static final int INITIAL = 0;
    /// What an id that is not mapped reads as (`/proc/sys/kernel/overflowuid`).
    public static final int OVERFLOW = 65534;

    public static Namespace initial() {
        return made(INITIAL, INITIAL, new Owner(0, 0), true, true);
    }

    /// A new one, without registers and maps.
    public static Namespace made(
            int id, int parent, Owner owner, boolean setgroups, boolean fileCaps) {
        return new Namespace(
                id,
                parent,
                owner,
                Serial.NONE,
                Serial.NONE,
                TreePMap.empty(),
                TreePMap.empty(),
                setgroups,
                fileCaps);
    }

    public Namespace withUserRegister(Serial next) {
        return new Namespace(
                id, parent, owner, next, persistentRegister, uids, gids, setgroups, fileCaps);
    }

    public Namespace withPersistentRegister(Serial next) {
        return new Namespace(
                id, parent, owner, userRegister, next, uids, gids, setgroups, fileCaps);
    }

    public Namespace withUids(PSortedMap<Integer, Integer> next) {
        return new Namespace(
                id,
                parent,
                owner,
                userRegister,
                persistentRegister,
                next,
                gids,
                setgroups,
                fileCaps);
    }

    /// `allowed`: whether setgroups(2) still is.
    public Namespace withGids(PSortedMap<Integer, Integer> next, boolean allowed) {
        return new Namespace(
                id, parent, owner, userRegister, persistentRegister, uids, next, allowed, fileCaps);
    }
}
