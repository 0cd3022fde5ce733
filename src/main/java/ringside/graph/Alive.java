package ringside.graph;

import ringside.state.Serial;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Why a key is alive: each of its references by name, how many have none (only a listing of a real
/// machine has such), the shortest path from something that lives by itself down to the key, and
/// the single points whose loss alone would destroy it.
///
/// `paths` has the shortest way from each thing that lives by itself and keeps the key, the
/// shortest first; each runs from holder to held. There is none when only unnamed references keep
/// the key.
public record Alive(
        Serial key,
        int refs,
        List<Edge> references,
        List<List<Edge>> paths,
        List<Ref> singlePoints) {
    /// The shortest way of all; empty when there is none.
    public List<Edge> path() {
        return paths.isEmpty() ? List.of() : paths.getFirst();
    }

    /// How many references of each kind, which together with [#others] are [#refs]: what
    /// `/proc/keys` shows as usage.
    public SortedMap<Edge.Kind, Integer> ledger() {
        var counts = new TreeMap<Edge.Kind, Integer>();
        references.forEach(edge -> counts.merge(edge.kind(), 1, Integer::sum));
        return counts;
    }

    /// References that nobody can name.
    public int others() {
        return refs - references.size();
    }
}
