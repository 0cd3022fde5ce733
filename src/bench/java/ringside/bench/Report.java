package ringside.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/// The results as two tables for people and as JSON for machines.
record Report(List<Ratio> rows, List<Weight> weights, String absent) {

    String table() {
        var text = new StringBuilder();
        if (!rows.isEmpty()) {
            text.append(
                    "\n%-28s %12s %12s %26s\n"
                            .formatted("row", "model", "kernel", "ratio (least, most) of rounds"));
            for (var row : rows) text.append(line(row));
        }
        if (!weights.isEmpty()) {
            text.append(
                    "\n%12s %14s %16s %16s\n"
                            .formatted("keys", "bytes a key", "bytes a step", "worst kind"));
            for (var weight : weights)
                text.append(
                        "%,12d %14.0f %16.0f %16.0f  %s\n"
                                .formatted(
                                        weight.keys(),
                                        weight.bytesPerKey(),
                                        weight.meanStep(),
                                        weight.worstStep(),
                                        kinds(weight)));
        }
        return text.toString();
    }

    static String line(Ratio row) {
        var model = "%,12.0f/s".formatted(1e9 / Ratio.median(row.model()));
        if (row.kernel().length == 0)
            return "%-28s %s  %s\n".formatted(row.row().name(), model, row.note());
        var ratios = row.ratios();
        return "%-28s %s %,12.0f/s %8.2f (%.2f, %.2f)  wanted %d%s\n"
                .formatted(
                        row.row().name(),
                        model,
                        1e9 / Ratio.median(row.kernel()),
                        Ratio.median(ratios),
                        ratios[0],
                        ratios[ratios.length - 1],
                        row.row().floor(),
                        Ratio.median(ratios) >= row.row().floor() ? "" : "  MISSED");
    }

    private static String kinds(Weight weight) {
        return weight.bytesPerStep().entrySet().stream()
                .map(kind -> "%s %.0f".formatted(kind.getKey(), kind.getValue()))
                .collect(Collectors.joining(", "));
    }

    String json() {
        return "{\n  \"absent\": \"%s\",\n  \"rows\": [%s\n  ],\n  \"weights\": [%s\n  ]\n}\n"
                .formatted(
                        absent,
                        rows.stream().map(Report::json).collect(Collectors.joining(",")),
                        weights.stream().map(Report::json).collect(Collectors.joining(",")));
    }

    private static String json(Ratio row) {
        return ("\n    {\"name\": \"%s\", \"wanted\": %d, \"note\": \"%s\","
                        + "\n     \"modelNanosPerCall\": %s,\n     \"kernelNanosPerCall\": %s,"
                        + "\n     \"ratios\": %s}")
                .formatted(
                        row.row().name(),
                        row.row().floor(),
                        row.note(),
                        numbers(row.model()),
                        numbers(row.kernel()),
                        numbers(row.ratios()));
    }

    private static String json(Weight weight) {
        var kinds =
                weight.bytesPerStep().entrySet().stream()
                        .map(
                                kind ->
                                        String.format(
                                                Locale.ROOT,
                                                "\"%s\": %.0f",
                                                kind.getKey(),
                                                kind.getValue()))
                        .collect(Collectors.joining(", "));
        return String.format(
                Locale.ROOT,
                "\n    {\"keys\": %d, \"bytesPerKey\": %.1f, \"bytesPerStep\": %.1f, \"byCall\": {%s}}",
                weight.keys(),
                weight.bytesPerKey(),
                weight.meanStep(),
                kinds);
    }

    private static String numbers(double[] values) {
        return DoubleStream.of(values)
                .mapToObj(value -> String.format(Locale.ROOT, "%.2f", value))
                .collect(Collectors.joining(", ", "[", "]"));
    }
}
