package ringside.explore;

import ringside.evidence.Oracle;
import ringside.rule.Machine;
import ringside.rule.Step;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/// Walks from many seeds, one after another, and what they found.
public final class Exploration {
    private static final long GRACE = 10_000_000_000L;
    private static final long SHRINKING = 60_000_000_000L;

    private final Oracle oracle;
    private final Machine machine;
    private final Plan plan;
    private final Consumer<Finding> tell;
    private final IntConsumer walked;
    private final SortedMap<String, Integer> operations = new TreeMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final SortedMap<String, Integer> rules = new TreeMap<>();
    private final Reach reach = new Reach();
    private int calls;
    private int succeeded;
    private int looks;
    private int seeds;
    private int unsteady;

    /// Where to begin and when to stop: so many seeds of so many calls each, and not longer than so
    /// many seconds.
    public record Plan(long seed, int seeds, int steps, long seconds) {}

    private Exploration(
            Oracle oracle, Machine machine, Plan plan, Consumer<Finding> tell, IntConsumer walked) {
        this.oracle = oracle;
        this.machine = machine;
        this.plan = plan;
        this.tell = tell;
        this.walked = walked;
    }

    /// Walks in lock step with a real kernel.
    ///
    /// @param tell hears each difference when it is found and shrunk
    public static Exploration of(Oracle oracle, Machine machine, Plan plan, Consumer<Finding> tell)
            throws InterruptedException {
        return of(oracle, machine, plan, tell, _ -> {});
    }

    /// The same, for somebody who waits.
    ///
    /// @param walked hears after each walk how many were made
    public static Exploration of(
            Oracle oracle, Machine machine, Plan plan, Consumer<Finding> tell, IntConsumer walked)
            throws InterruptedException {
        var exploration = new Exploration(oracle, machine, plan, tell, walked);
        exploration.run();
        return exploration;
    }

    private void run() throws InterruptedException {
        var end = System.nanoTime() + plan.seconds() * 1_000_000_000L;
        for (var seed = plan.seed(); seed < plan.seed() + plan.seeds(); seed++) {
            if (System.nanoTime() - end > 0) return;
            if (seed > plan.seed()) oracle.restart();
            walk(seed, end);
            walked.accept(seeds);
        }
    }

    private void walk(long seed, long end) throws InterruptedException {
        var ending = new Walk(oracle, machine, GRACE).random(seed, plan.steps(), end);
        seeds++;
        looks += ending.looks();
        if (!ending.steady()) unsteady++;
        ending.steps().forEach(this::count);
        if (ending.difference().isEmpty()) return;
        var limit = System.nanoTime() + SHRINKING;
        var shortest = Shrinker.shrink(oracle, machine, ending, limit);
        var finding =
                Finding.of(
                        seed, ending.steps().size(), shortest, shortest.difference().orElseThrow());
        findings.add(finding);
        tell.accept(finding);
    }

    private void count(Step step) {
        calls++;
        if (!step.reply().failed()) succeeded++;
        reach.count(step);
        operations.merge(step.call().bare().getClass().getSimpleName(), 1, Integer::sum);
        step.events().forEach(event -> rules.merge(event.rule().name(), 1, Integer::sum));
    }

    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    public int calls() {
        return calls;
    }

    /// How often each rule was followed.
    public SortedMap<String, Integer> rules() {
        return Collections.unmodifiableSortedMap(rules);
    }

    /// The figures, a line each.
    public String summary() {
        return "%d seeds, %d calls (%d succeeded) of %d operations under %d rules, %d looks at the state"
                        .formatted(seeds, calls, succeeded, operations.size(), rules.size(), looks)
                + (unsteady == 0
                        ? ""
                        : "%n%d walks ended early, because a second changed within a call"
                                .formatted(unsteady))
                + "%n%s%n%s%n%d differ".formatted(operations, reach, findings.size());
    }
}
