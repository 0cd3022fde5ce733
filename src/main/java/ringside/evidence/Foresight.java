package ringside.evidence;

import ringside.call.Call;
import ringside.state.Owner;
import ringside.state.Serial;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// What later lines of a recording taught about earlier ones: which serial the kernel gave to the
/// n-th key that a call made, and which programs turned out to be set-uid.
final class Foresight {
    private final Map<Integer, TreeMap<Integer, Serial>> told = new HashMap<>();
    private final Map<Integer, List<Serial>> made = new HashMap<>();
    private final Set<Serial> given = new HashSet<>();
    private final SortedMap<Integer, Owner> owners = new TreeMap<>();

    /// The call of an entry with everything that is known about it.
    Call call(int entry, Call call) {
        var known =
                call instanceof Call.Exec(var task, var comm, _) && owners.containsKey(entry)
                        ? new Call.Exec(
                                task, comm, owners.get(entry).uid(), owners.get(entry).gid())
                        : call;
        var serials = told.get(entry);
        return serials == null ? known : Call.foretold(known, list(entry, serials));
    }

    private List<Serial> list(int entry, SortedMap<Integer, Serial> serials) {
        var before = made.getOrDefault(entry, List.of());
        var result = new ArrayList<Serial>();
        for (var i = 0; i <= serials.lastKey() && i < before.size(); i++) {
            result.add(serials.getOrDefault(i, before.get(i)));
        }
        return result;
    }

    /// Remembers which keys the call of an entry made, in order.
    void made(int entry, List<Serial> serials) {
        made.put(entry, serials);
    }

    /// Learns the serial of the n-th key of an entry; false when it was known already.
    boolean tell(int entry, int ordinal, Serial serial) {
        var serials = told.computeIfAbsent(entry, _ -> new TreeMap<>());
        if (serials.containsKey(ordinal)) return false;
        serials.put(ordinal, serial);
        given.add(serial);
        return true;
    }

    boolean gave(Serial serial) {
        return given.contains(serial);
    }

    /// Learns that the program of an exec is set-uid or set-gid (-1 for neither); false when its
    /// owner was known already.
    boolean tellOwner(int entry, Owner owner) {
        return owners.putIfAbsent(entry, owner) == null;
    }

    SortedMap<Integer, Owner> owners() {
        return owners;
    }

    /// Forgets serials: the recording is replayed from another start.
    void forgetSerials() {
        told.clear();
        made.clear();
        given.clear();
    }
}
