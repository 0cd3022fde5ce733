package ringside.bench;

import ringside.call.Call;
import ringside.evidence.Opened;
import ringside.graph.Ref;
import ringside.graph.Topology;
import ringside.inquiry.Consequence;
import ringside.inquiry.Eyes;
import ringside.inquiry.Life;
import ringside.rule.Model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntConsumer;

/// How long the questions take that follow the pointer: what would happen, what would die, why is
/// it alive, what does a task see. Each is asked of many things of one large story, chosen by a
/// seed; milliseconds, the middle one and the one that 95 of 100 do not exceed.
record Asking(String question, int elements, double median, double most) {
    private static final int ROUNDS = 400;
    private static final int WARM = 200;
    private static final long SEED = 7;

    static List<Asking> all(int elements) {
        var opened = Opened.of("tale", Tale.of(elements, SEED), Model.INSTANCE);
        var line = ((Opened.Shown) opened).timeline();
        var now = Topology.of(line.to(line.length()).now());
        var kernel = now.kernel();
        var pids = List.copyOf(kernel.processes().keySet());
        var keys = List.copyOf(kernel.keys().keySet());
        var tids = List.copyOf(kernel.tasks().keySet());
        var rows = new ArrayList<Asking>();
        rows.add(
                ask(
                        "what would an exit do",
                        elements,
                        i ->
                                Consequence.of(
                                        now,
                                        new Call.ExitProcess(pids.get(i % pids.size()), 0),
                                        Model.INSTANCE)));
        rows.add(
                ask(
                        "what would die with it",
                        elements,
                        i -> Consequence.ifGone(now, new Ref.OfKey(keys.get(i % keys.size())))));
        rows.add(
                ask(
                        "why is it alive",
                        elements,
                        i -> Life.of(now, new Ref.OfKey(keys.get(i % keys.size())))));
        rows.add(
                ask("what does it see", elements, i -> Eyes.of(kernel, tids.get(i % tids.size()))));
        return rows;
    }

    private static Asking ask(String question, int elements, IntConsumer deed) {
        var random = new Random(SEED);
        for (var i = 0; i < WARM; i++) deed.accept(random.nextInt(1 << 20));
        var took = new double[ROUNDS];
        for (var i = 0; i < ROUNDS; i++) {
            var start = System.nanoTime();
            deed.accept(random.nextInt(1 << 20));
            took[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(took);
        return new Asking(question, elements, took[ROUNDS / 2], took[ROUNDS * 95 / 100]);
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "%-24s %,7d elements  %8.3f ms  95 of 100 within %8.3f ms%n",
                question,
                elements,
                median,
                most);
    }
}
