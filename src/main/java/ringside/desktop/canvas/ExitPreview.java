package ringside.desktop.canvas;

import ringside.desktop.inspector.Fate;
import ringside.graph.Doom;
import ringside.graph.Ref;
import ringside.graph.Topology;
import ringside.picture.Emphasis;
import ringside.state.Serial;
import ringside.words.Words;

import java.util.HashSet;
import java.util.Set;

/// What an exit would take along, before anybody exits: the doomed things, a word below each
/// survivor about who keeps it, and a sentence.
///
/// Law: it names exactly what the step then destroys.
record ExitPreview(Topology topology, int pid, Doom doom) {
    static ExitPreview of(Topology topology, int pid) {
        return new ExitPreview(topology, pid, Doom.ifExits(topology, pid));
    }

    /// The same picture with this future drawn into it.
    Emphasis over(Emphasis now) {
        var chips = now.chips();
        for (var kept : doom.survivors())
            chips = chips.plus(new Ref.OfKey(kept.key()), Fate.keepers(topology, kept));
        return now.withDoomed(doomed()).withChips(chips);
    }

    /// The process with its threads and slots, and every key that dies with all that leads to it.
    Set<Ref> doomed() {
        var refs = new HashSet<Ref>();
        refs.add(new Ref.OfProcess(pid));
        doom.dropped().forEach(edge -> refs.add(edge.address()));
        for (var serial : doom.destroyed()) {
            refs.add(new Ref.OfKey(serial));
            topology.held(new Ref.OfKey(serial)).forEach(edge -> refs.add(edge.address()));
        }
        return Set.copyOf(refs);
    }

    String heading() {
        return Words.say("consequence.exit", pid);
    }

    String sentence() {
        var dead = doom.destroyed();
        if (dead.isEmpty())
            return doom.survivors().isEmpty()
                    ? Words.say("consequence.exit.nothing")
                    : Words.say("consequence.exit.kept");
        return Words.say("consequence.exit.dies", Fate.names(topology, dead), dead.size());
    }

    /// The keys that die, in order.
    java.util.List<Serial> destroyed() {
        return doom.destroyed();
    }
}
