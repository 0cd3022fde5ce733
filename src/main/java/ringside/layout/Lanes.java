package ringside.layout;

import ringside.graph.Topology;

/// Decides where everything stands: processes, credential keyrings, user records, keys.
///
/// Its law: places are memory. Removal moves nothing; an insertion moves at most processes below
/// it, in order and by whole rows; what comes back stands where it stood; equal input gives equal
/// places. What ended in this very step keeps others off its place until the next one, so that it
/// can be seen leaving.
public final class Lanes {
    private Lanes() {}

    /// Places for a topology, keeping all that had a place yesterday where it was.
    public static Places arrange(Topology topology, Places yesterday) {
        var memory = Memory.of(topology, yesterday);
        var kernel = topology.kernel();
        var boxes = new Seats(memory.kept());
        ProcessLane.of(kernel, boxes, memory.deadProcesses());
        var uids = Bands.rows(kernel, boxes);
        var ground = new Ground(boxes, memory.hangs(), memory.dead().values());
        var holding = new Holding.Woven(topology);
        var credentials = new CredentialLane(holding, ground);
        credentials.processes();
        credentials.files(topology);
        new UserLane(topology, ground, uids).fill();
        new KeyLane(holding, ground, KeyLane.owners(ground)).fill(kernel.keys().values());
        var placed = boxes.fixed();
        return new Places(
                placed,
                ground.hangs(),
                Bands.of(kernel, placed, uids),
                memory.ghosts(placed.size()));
    }

    /// Places for a topology as if nobody had ever looked at it.
    public static Places tidy(Topology topology) {
        return arrange(topology, Places.EMPTY);
    }
}
