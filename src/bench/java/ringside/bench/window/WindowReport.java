package ringside.bench.window;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// The results as tables for people, ours beside the others' as ratios, and as JSON for machines.
record WindowReport(List<Run> runs, List<Still> stills) {
    private static final List<String> ROWS =
            List.of(
                    "still p50",
                    "pan fitted p50",
                    "pan fitted p95",
                    "pan fitted p99",
                    "pan fitted thread p50",
                    "pan fitted program p50",
                    "zoom fitted p50",
                    "zoom fitted p95",
                    "zoom fitted p99",
                    "zoom fitted thread p50",
                    "zoom fitted program p50",
                    "pan 100 % p50",
                    "pan 100 % p95",
                    "pan 100 % p99",
                    "pan 100 % thread p50",
                    "pan 100 % program p50",
                    "zoom 100 % p50",
                    "zoom 100 % p95",
                    "zoom 100 % p99",
                    "zoom 100 % thread p50",
                    "zoom 100 % program p50",
                    "search p50",
                    "search p95",
                    "search thread p50",
                    "search program p50",
                    "cascade p50",
                    "cascade p95",
                    "cascade thread p50",
                    "cascade program p50",
                    "action to frame first",
                    "action to frame p50",
                    "action drawn to frame p50",
                    "search to frame p50",
                    "moved by an action",
                    "start ms",
                    "show ms",
                    "bytes an element");

    String table() {
        var text = new StringBuilder();
        for (var size : runs.stream().map(Run::elements).distinct().toList())
            text.append(table(runs.stream().filter(run -> run.elements() == size).toList()));
        text.append("\n%10s %26s %28s\n".formatted("elements", "layout of a step, ms", "moved"));
        for (var still : stills)
            text.append(
                    "%,10d %8.3f p50 %8.3f p95 %8d most %6.1f %% of steps\n"
                            .formatted(
                                    still.elements(),
                                    Frames.at(still.times(), 0.5),
                                    Frames.at(still.times(), 0.95),
                                    still.moved().stream().mapToInt(it -> it).max().orElse(0),
                                    100.0
                                            * still.moved().stream().filter(it -> it > 0).count()
                                            / Math.max(1, still.moved().size())));
        return text.toString();
    }

    private static String table(List<Run> runs) {
        var text =
                new StringBuilder(
                        "\n%-,26d".formatted(runs.getFirst().elements())
                                + runs.stream()
                                        .map(run -> "%22s".formatted(run.subject()))
                                        .collect(Collectors.joining())
                                + "\n");
        for (var row : ROWS)
            text.append("%-26s".formatted(row))
                    .append(
                            runs.stream()
                                    .map(run -> cell(run.figure(row), runs.getFirst().figure(row)))
                                    .collect(Collectors.joining()))
                    .append('\n');
        for (var run : runs)
            text.append("%s: load %s %s\n".formatted(run.subject(), run.load(), run.note()));
        return text.toString();
    }

    /// The figure, and how many times ours it is.
    private static String cell(Optional<Double> theirs, Optional<Double> ours) {
        var figure = theirs.map("%,.1f"::formatted).orElse("-");
        var ratio =
                theirs.isPresent() && ours.isPresent() && ours.get() > 0
                        ? "x%.2f".formatted(theirs.get() / ours.get())
                        : "";
        return "%13s %8s".formatted(figure, ratio);
    }

    String json() {
        return "{\n  \"runs\": [%s\n  ],\n  \"layout\": [%s\n  ]\n}\n"
                .formatted(
                        runs.stream().map(WindowReport::json).collect(Collectors.joining(",")),
                        stills.stream().map(WindowReport::json).collect(Collectors.joining(",")));
    }

    private static String json(Run run) {
        return "\n    {\"subject\": \"%s\", \"elements\": %d, \"load\": \"%s\", \"note\": \"%s\", \"figures\": {%s}}"
                .formatted(
                        run.subject(),
                        run.elements(),
                        run.load(),
                        run.note(),
                        run.figures().entrySet().stream()
                                .map(it -> number(it.getKey(), it.getValue()))
                                .collect(Collectors.joining(", ")));
    }

    private static String json(Still still) {
        return "\n    {\"elements\": %d, %s, %s, %s, \"moved\": %s}"
                .formatted(
                        still.elements(),
                        number("p50", Frames.at(still.times(), 0.5)),
                        number("p95", Frames.at(still.times(), 0.95)),
                        number("most", Frames.at(still.times(), 1)),
                        still.moved());
    }

    private static String number(String name, double value) {
        return String.format(Locale.ROOT, "\"%s\": %.3f", name, value);
    }
}
