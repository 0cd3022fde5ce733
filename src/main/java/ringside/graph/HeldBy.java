package ringside.graph;

import ringside.words.Words;

/// Who holds a thing, in one clause for whoever cannot see the arrows: “held by 812 bash → session
/// (inherited by fork) and 2 others”.
public final class HeldBy {
    private HeldBy() {}

    /// The clause; empty for what is held in no counted way, such as a process or a user.
    public static String clause(Topology topology, Ref ref) {
        if (!(ref instanceof Ref.OfKey) && !(ref instanceof Ref.OfFile)) return "";
        var holders = topology.holders(ref).stream().filter(edge -> edge.kind().counted()).toList();
        return holders.isEmpty()
                ? Words.say("graph.held.nobody")
                : Words.say("graph.held", holders.getFirst().reason(), holders.size() - 1);
    }
}
