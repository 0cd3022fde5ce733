package ringside.bench;

import ringside.rule.Step;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What came of a row: nanoseconds a call on either side, round by round, and the ratio within each
/// round. Without a kernel, `kernel` is empty and `note` says why.
record Ratio(Row row, double[] model, double[] kernel, String note) {

    /// @param model nanoseconds a round
    /// @param lines what {@link Engine} wrote about the kernel's rounds
    static Ratio of(Row row, double[] model, List<String> lines) {
        var calls = (double) Engine.TURNS * Engine.cycles(row) * row.calls();
        var spent = Arrays.stream(model).map(nanos -> nanos / calls).toArray();
        var kernel = new ArrayList<Double>();
        for (var line : lines) {
            if (!line.matches("\\d+ \\d+")) return new Ratio(row, spent, new double[0], line);
            var took = line.split(" ", -1);
            var refused = Long.parseLong(took[1]);
            if (!row.rewinds() && refused != refusedByModel(row))
                return new Ratio(
                        row,
                        spent,
                        new double[0],
                        "The kernel refused %d calls (a quota? run as root).".formatted(refused));
            kernel.add(Long.parseLong(took[0]) / calls);
        }
        return new Ratio(row, spent, rounds(kernel), "");
    }

    /// The turns of each round together.
    private static double[] rounds(List<Double> turns) {
        var rounds = new double[turns.size() / Engine.TURNS];
        for (var turn = 0; turn < rounds.length * Engine.TURNS; turn++)
            rounds[turn / Engine.TURNS] += turns.get(turn);
        return rounds;
    }

    private static long refusedByModel(Row row) {
        return Engine.cycles(row)
                * Row.steps(row.prepared(), row.cycle()).stream()
                        .map(Step::reply)
                        .filter(reply -> reply.failed())
                        .count();
    }

    /// How many times faster the model was, round by round, in ascending order.
    double[] ratios() {
        var result = new double[kernel.length];
        for (var i = 0; i < result.length; i++) result[i] = kernel[i] / model[i];
        Arrays.sort(result);
        return result;
    }

    static double median(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
