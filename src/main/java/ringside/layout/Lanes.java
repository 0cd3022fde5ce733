package ringside.layout;

import ringside.graph.Ref;
import ringside.graph.Topology;

import java.util.ArrayList;

/// Decides where everything stands: processes, credential keyrings, user records, keys.
///
/// Its law: places are memory. Removal moves nothing; an insertion moves at most processes below
/// it, in order and by whole rows; equal input gives equal places. What ended in this very step
/// keeps others off its place until the next one, so that it can be seen leaving.
public final class Lanes {
    private Lanes() {}

    /// Places for a topology, keeping all that had a place yesterday where it was.
    public static Places arrange(Topology topology, Places yesterday) {
        var kernel = topology.kernel();
        var kept = yesterday.boxes();
        var ghosts = new ArrayList<Box>();
        var dead = new ArrayList<Box>();
        for (var entry : yesterday.boxes().entrySet()) {
            if (topology.has(entry.getKey())) continue;
            ghosts.add(entry.getValue());
            if (entry.getKey() instanceof Ref.OfProcess) dead.add(entry.getValue());
            kept = kept.minus(entry.getKey());
        }
        var hangs = yesterday.hangs();
        for (var key : yesterday.hangs().keySet()) if (!topology.has(key)) hangs = hangs.minus(key);
        var boxes = ProcessLane.arrange(kernel, kept, dead);
        var uids = Bands.rows(kernel, boxes);
        var ground = new Ground(boxes, hangs, ghosts);
        new CredentialLane(topology, ground).fill();
        new UserLane(topology, ground, uids).fill();
        new KeyLane(topology, ground).fill();
        return new Places(ground.boxes(), ground.hangs(), Bands.of(kernel, ground.boxes(), uids));
    }

    /// Places for a topology as if nobody had ever looked at it.
    public static Places tidy(Topology topology) {
        return arrange(topology, Places.EMPTY);
    }
}
