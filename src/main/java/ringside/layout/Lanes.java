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
        return arrange(topology, yesterday, Folding.NONE);
    }

    /// The same with some things folded: those who are hidden have no place, and what they left
    /// stays free until somebody new needs it.
    public static Places arrange(Topology topology, Places yesterday, Folding folding) {
        var folds = Folds.of(topology, yesterday, folding);
        var memory = Memory.of(topology, folds.inherit(yesterday), folds.hidden());
        var kernel = topology.kernel();
        var boxes = new Seats(memory.kept());
        ProcessLane.of(kernel, boxes, memory.deadProcesses(), folds.hidden());
        var uids = Bands.rows(kernel, boxes);
        var ground = new Ground(boxes, memory.hangs(), memory.dead().values());
        var holding = new Holding.Woven(topology);
        var credentials = new CredentialLane(holding, ground);
        credentials.processes();
        credentials.files(topology);
        new UserLane(topology, ground, uids).fill();
        new KeyLane(holding, ground, KeyLane.owners(ground))
                .fill(kernel.keys().values(), folds.hidden());
        var placed = boxes.fixed();
        return new Places(
                placed,
                ground.hangs(),
                Bands.of(kernel, placed, uids),
                memory.ghosts(placed.size()),
                folds.byFront());
    }

    /// Places for a topology as if nobody had ever looked at it.
    public static Places tidy(Topology topology) {
        return arrange(topology, Places.EMPTY);
    }

    /// The same with what is folded now still folded.
    public static Places tidy(Topology topology, Places now, Folding folding) {
        return arrange(
                topology,
                new Places(
                        Places.EMPTY.boxes(),
                        Places.EMPTY.hangs(),
                        Places.EMPTY.bands(),
                        Places.EMPTY.ghosts(),
                        now.folds()),
                folding);
    }
}
