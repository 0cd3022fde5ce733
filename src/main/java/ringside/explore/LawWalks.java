package ringside.explore;

import ringside.law.Lawful;
import ringside.rule.Machine;
import ringside.state.Limits;
import ringside.state.Serial;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/// Random walks on the model alone, every step of which must keep the law. They run anywhere and
/// fast, and a breach tells its seed and its call.
public final class LawWalks {
    private final Machine machine;
    private final Machine plain;
    private final List<String> breaches = new ArrayList<>();
    private final Reach reach = new Reach();
    private int calls;
    private int seeds;

    private LawWalks(Machine machine) {
        this.machine = new Lawful(machine);
        plain = machine;
    }

    public static LawWalks of(Machine machine, Exploration.Plan plan) {
        return of(machine, plan, _ -> {});
    }

    /// The same, for somebody who waits.
    ///
    /// @param walked hears after each walk how many were made
    public static LawWalks of(Machine machine, Exploration.Plan plan, IntConsumer walked) {
        var walks = new LawWalks(machine);
        var end = System.nanoTime() + plan.seconds() * 1_000_000_000L;
        for (var seed = plan.seed(); seed < plan.seed() + plan.seeds(); seed++) {
            if (System.nanoTime() - end > 0) break;
            walks.walk(seed, plan.steps());
            walked.accept(walks.seeds);
        }
        return walks;
    }

    private void walk(long seed, int steps) {
        seeds++;
        var cast = Cast.of(seed % 2 == 0, Limits.DEFAULT);
        var backstage = new Backstage(machine);
        var pen = new Pen(seed, plain, true);
        var kernel = cast.start();
        try {
            for (var call : cast.prologue()) kernel = machine.step(kernel, call).next();
            for (var done = 0; done < steps; done++) {
                var call = pen.next(kernel, _ -> true, List.of(new Serial(2)));
                var scene = backstage.perform(kernel, call);
                reach.count(scene.call());
                kernel = scene.next();
                calls++;
            }
        } catch (IllegalStateException broken) {
            breaches.add("seed %d, call %d: %s".formatted(seed, calls, broken.getMessage()));
        }
    }

    /// One paragraph a breach of the law.
    public List<String> breaches() {
        return List.copyOf(breaches);
    }

    public int calls() {
        return calls;
    }

    /// The breaches, and the figures as last line.
    public String summary() {
        var text = new StringBuilder();
        breaches.forEach(breach -> text.append(breach).append('\n'));
        return text.append(
                        "%d seeds, %d calls, %s%n%d break the law"
                                .formatted(seeds, calls, reach, breaches.size()))
                .toString();
    }
}
