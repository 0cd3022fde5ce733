package ringside.layout;

import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

import ringside.graph.Ref;
import ringside.graph.Topology;

import java.util.List;
import java.util.Set;

/// What of yesterday's places still counts: the boxes of what goes on existing (`kept`, with what
/// came back to a place that is still free), the boxes of what ended in this step (`dead`), and of
/// what had ended before (`older`).
record Memory(
        PMap<Ref, Box> kept, PMap<Ref, Box> dead, PMap<Ref, Box> older, PMap<Ref, Ref> hangs) {

    /// `hidden` is folded away: it loses its place and is remembered like what ended.
    static Memory of(Topology topology, Places yesterday, Set<Ref> hidden) {
        var kept = yesterday.boxes();
        var older = yesterday.ghosts();
        PMap<Ref, Box> dead = HashTreePMap.empty();
        for (var entry : yesterday.boxes().entrySet()) {
            if (topology.has(entry.getKey()) && !hidden.contains(entry.getKey())) continue;
            if (topology.has(entry.getKey())) older = older.plus(entry.getKey(), entry.getValue());
            else dead = dead.plus(entry.getKey(), entry.getValue());
            kept = kept.minus(entry.getKey());
        }
        var returned = recalled(topology, older, hidden, kept, dead);
        var hangs = yesterday.hangs();
        for (var key : yesterday.hangs().keySet())
            if (!returned.containsKey(key) && !dead.containsKey(key) && !older.containsKey(key))
                hangs = hangs.minus(key);
        return new Memory(returned, dead, older, hangs);
    }

    /// An undo by other means: who comes back finds the old place, unless another has taken it.
    private static PMap<Ref, Box> recalled(
            Topology topology,
            PMap<Ref, Box> older,
            Set<Ref> hidden,
            PMap<Ref, Box> kept,
            PMap<Ref, Box> dead) {
        var back =
                older.keySet().stream()
                        .filter(ref -> topology.has(ref) && !hidden.contains(ref))
                        .sorted()
                        .toList();
        if (back.isEmpty()) return kept;
        var ground = new Ground(new Seats(kept), HashTreePMap.empty(), dead.values());
        for (var ref : back) ground.recall(topology, ref, older.get(ref));
        return ground.boxes().fixed();
    }

    List<Box> deadProcesses() {
        return processes(dead);
    }

    static List<Box> processes(PMap<Ref, Box> boxes) {
        return boxes.entrySet().stream()
                .filter(entry -> entry.getKey() instanceof Ref.OfProcess)
                .map(java.util.Map.Entry::getValue)
                .toList();
    }

    /// The ghosts to remember: all until something new was placed, from then on only today's.
    PMap<Ref, Box> ghosts(int placed) {
        if (placed > kept.size()) return dead;
        return older.minusAll(older.keySet().stream().filter(kept::containsKey).toList())
                .plusAll(dead);
    }
}
