package ringside.evidence;

import ringside.rule.Machine;
import ringside.state.Owner;
import ringside.story.Moment;
import ringside.story.Witness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Asks, when answers differ, whether another start explains them: another user who started the
/// first program, or a program that is set-uid.
///
/// A supposition is taken only when it explains at least two differences at once; what one line
/// alone claims is never explained away.
final class Suspicion {
    private static final int ROUNDS = 8;
    private static final int SUSPECTS = 3;
    private static final int LEAST = 2;

    /// How many entries may be performed for suspicions, all in all.
    private static final long PATIENCE = 200_000;

    private final Recording recording;
    private final Machine machine;
    private final Hints hints;
    private final Map<Place, Integer> entries = new HashMap<>();
    private long patience = PATIENCE;

    private Suspicion(Recording recording, Machine machine) {
        this.recording = recording;
        this.machine = machine;
        this.hints = new Hints(recording);
        var all = recording.entries();
        for (var i = 0; i < all.size(); i++) {
            entries.putIfAbsent(recording.place(all.get(i).line()), i);
        }
    }

    static Replay of(Recording recording, Machine machine) {
        return new Suspicion(recording, machine).best();
    }

    private record Tried(Supposition supposition, Replay replay, int differing) {}

    private Replay best() {
        var best = run(Supposition.startedBy(hints.starterOrRoot()));
        for (var round = 0; round < ROUNDS && best.differing > 0; round++) {
            var better = better(best);
            if (better.isEmpty()) break;
            best = better.get();
        }
        return best.replay;
    }

    private Tried run(Supposition supposition) {
        patience -= recording.entries().size();
        var replay = new Rehearsal(recording, machine, hints, supposition).run();
        return new Tried(supposition, replay, replay.verdicts().differing().size());
    }

    private Optional<Tried> better(Tried known) {
        Tried best = known;
        for (var supposition : suggestions(known)) {
            if (patience < recording.entries().size()) break;
            var tried = run(supposition);
            if (tried.differing < best.differing) best = tried;
        }
        return convinces(best, known) ? Optional.of(best) : Optional.empty();
    }

    private static boolean convinces(Tried best, Tried known) {
        return best.differing <= known.differing - LEAST;
    }

    private List<Supposition> suggestions(Tried known) {
        var result = new ArrayList<Supposition>();
        for (var owner : hints.owners()) {
            if (owner.hasGroup() && !owner.equals(known.supposition.starter())) {
                result.add(new Supposition(owner, known.supposition.programs()));
            }
        }
        for (var exec : suspects(known.replay)) {
            for (var owner : hints.owners()) {
                result.add(known.supposition.withProgram(exec, new Owner(owner.uid(), -1)));
                result.add(known.supposition.withProgram(exec, owner));
            }
        }
        return result;
    }

    /// The programs whose calls differ first.
    private Set<Integer> suspects(Replay replay) {
        var result = new LinkedHashSet<Integer>();
        for (Moment moment : replay.timeline().moments()) {
            if (result.size() == SUSPECTS) break;
            if (!(moment.witness() instanceof Witness.Differs differs)) continue;
            var entry =
                    entries.get(new Place(differs.recorded().source(), differs.recorded().line()));
            if (entry == null) continue;
            var before = moment.step().before();
            Lineage.lastExec(
                            recording.entries().subList(0, entry),
                            moment.step().call().task(),
                            before)
                    .ifPresent(result::add);
        }
        return result;
    }
}
