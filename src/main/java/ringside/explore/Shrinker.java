package ringside.explore;

import ringside.evidence.Oracle;
import ringside.rule.Machine;
import ringside.rule.Step;

import java.util.ArrayList;
import java.util.List;

/// Makes a walk that found a difference as short as it can be and still find it, by leaving out
/// calls, many at first, then one by one. Every attempt is made on the real kernel.
final class Shrinker {
    /// Less than a first finding gets: most attempts fail.
    private static final long GRACE = 400_000_000L;

    private final Oracle oracle;
    private final Machine machine;
    private final long end;
    private Walk.Ending best;

    private Shrinker(Oracle oracle, Machine machine, Walk.Ending found, long end) {
        this.oracle = oracle;
        this.machine = machine;
        this.best = found;
        this.end = end;
    }

    /// @param end when to be content, by [System#nanoTime]
    static Walk.Ending shrink(Oracle oracle, Machine machine, Walk.Ending found, long end)
            throws InterruptedException {
        var shrinker = new Shrinker(oracle, machine, found, end);
        shrinker.run();
        return shrinker.best;
    }

    private void run() throws InterruptedException {
        for (var chunk = best.steps().size() / 2; chunk > 0; chunk = next(chunk))
            for (var at = best.steps().size(); at > 0 && hasTime(); at -= chunk)
                attempt(Math.max(0, at - chunk), Math.min(at, best.steps().size()));
    }

    private static int next(int chunk) {
        return chunk == 1 ? 0 : Math.max(1, chunk / 2);
    }

    private boolean hasTime() {
        return System.nanoTime() - end < 0;
    }

    private void attempt(int from, int to) throws InterruptedException {
        var kept = new ArrayList<Step>(best.steps().subList(0, from));
        kept.addAll(best.steps().subList(to, best.steps().size()));
        var ending = replay(kept);
        if (same(ending) && ending.steps().size() < best.steps().size()) best = ending;
    }

    private Walk.Ending replay(List<Step> steps) throws InterruptedException {
        var calls = Copy.of(best.start(), steps, machine);
        oracle.restart();
        return new Walk(oracle, machine, GRACE).these(calls);
    }

    private boolean same(Walk.Ending ending) {
        return ending.difference().isPresent()
                && ending.difference().get().resembles(best.difference().orElseThrow());
    }
}
