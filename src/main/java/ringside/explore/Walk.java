package ringside.explore;

import ringside.call.Call;
import ringside.evidence.Oracle;
import ringside.rule.Machine;
import ringside.rule.Step;
import ringside.state.Kernel;
import ringside.state.Serial;

import java.util.List;
import java.util.Optional;

/// One walk in lock step with the real kernel, until the two differ or all calls are made.
final class Walk {
    private static final int THOROUGH = 25;

    private final Machine machine;
    private final Duel duel;
    private final Audit audit;
    private final Cast cast;
    private final boolean answered;

    /// @param grace nanoseconds for which a difference may be the kernel's being late
    Walk(Oracle oracle, Machine machine, long grace) {
        this.machine = machine;
        answered = oracle.answersRequests();
        cast = Cast.of(oracle.sessionless(), oracle.limits());
        duel = new Duel(oracle, machine, cast);
        audit = new Audit(duel, grace);
    }

    /// How a walk ended. `steady` is false when the change of a second fell into a call, which ends
    /// a walk too; `looks` counts the answers compared besides those of the calls.
    record Ending(
            Kernel start,
            List<Step> steps,
            Optional<Difference> difference,
            boolean steady,
            int looks) {}

    /// Draws calls from a seed.
    ///
    /// @param end when to stop, by [System#nanoTime]
    Ending random(long seed, int steps, long end) throws InterruptedException {
        var pen = new Pen(seed, machine, answered);
        var found = all(cast.prologue());
        for (var done = 0; done < steps && found.isEmpty() && duel.steady(); done++) {
            if (System.nanoTime() - end > 0) break;
            found = audited(pen.next(duel.kernel(), duel.likeness().keys::knows, gone()));
            if (found.isEmpty() && done % THOROUGH == 0) found = audit.thorough();
        }
        return ending(found);
    }

    private Optional<Difference> all(List<Call> calls) throws InterruptedException {
        for (var call : calls) {
            var found = audited(call);
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }

    /// Performs these calls, as they stand, and looks at everything only when they are done.
    Ending these(List<Call> calls) throws InterruptedException {
        for (var call : calls) {
            try {
                var before = duel.steps().size();
                var found = duel.perform(call);
                if (found.isEmpty()) found = audit.gone(since(before));
                if (found.isPresent()) return ending(found);
            } catch (Naming.Unnamed _) {
                continue;
            }
            audit.learn();
        }
        return ending(audit.thorough());
    }

    private Ending ending(Optional<Difference> found) {
        return new Ending(duel.start(), duel.steps(), found, duel.steady(), duel.looks());
    }

    private Optional<Difference> audited(Call call) throws InterruptedException {
        var before = duel.steps().size();
        try {
            var found = duel.perform(call);
            if (found.isPresent()) return found;
        } catch (Naming.Unnamed _) {
            return Optional.empty();
        }
        return audit.after(since(before));
    }

    private List<Step> since(int before) {
        return duel.steps().subList(before, duel.steps().size());
    }

    private List<Serial> gone() {
        return duel.likeness().keys.mine().stream()
                .map(Serial::new)
                .filter(serial -> !duel.kernel().keys().containsKey(serial))
                .sorted()
                .toList();
    }
}
