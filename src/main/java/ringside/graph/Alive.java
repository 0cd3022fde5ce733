package ringside.graph;

import ringside.state.Serial;

import java.util.List;

/// Why a key is alive: each of its references by name, how many have none (only a listing of a real
/// machine has such), the shortest path from something that lives by itself down to the key, and
/// the single points whose loss alone would destroy it.
///
/// `path` runs from holder to held and is empty when only unnamed references keep the key.
public record Alive(
        Serial key, int refs, List<Edge> references, List<Edge> path, List<Ref> singlePoints) {
    /// References that nobody can name.
    public int others() {
        return refs - references.size();
    }
}
