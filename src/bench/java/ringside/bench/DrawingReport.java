package ringside.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The drawing times as a table for people and as JSON for machines.
record DrawingReport(List<Drawing> drawings) {

    String table() {
        var text =
                new StringBuilder(
                        "\n%10s %8s %12s %12s %8s  (seconds, whole processes)\n"
                                .formatted("elements", "steps", "ringside", "dot -Tsvg", "ratio"));
        for (var drawing : drawings) text.append(line(drawing));
        return text.toString();
    }

    private static String line(Drawing it) {
        if (!it.note().isEmpty())
            return "%,10d %,8d  %s\n".formatted(it.elements(), it.steps(), it.note());
        var ours = Drawing.median(it.ours());
        return "%,10d %,8d %12.2f %s%11.2f %s%7.2f  wanted %.0f s, most %.2f%s\n"
                .formatted(
                        it.elements(),
                        it.steps(),
                        ours,
                        it.ended() ? ">" : " ",
                        Drawing.median(it.theirs()),
                        it.ended() ? ">" : " ",
                        it.ratio(),
                        it.limit(),
                        it.ours().stream().mapToDouble(d -> d).max().orElse(0),
                        ours < it.limit() ? "" : "  MISSED");
    }

    String json() {
        return "{\n  \"drawings\": [%s\n  ]\n}\n"
                .formatted(
                        drawings.stream()
                                .map(DrawingReport::json)
                                .collect(Collectors.joining(",")));
    }

    private static String json(Drawing it) {
        return String.format(
                Locale.ROOT,
                "\n    {\"elements\": %d, \"steps\": %d, \"limitSeconds\": %.0f, \"note\": \"%s\","
                        + "\n     \"ringsideSeconds\": %s,\n     \"dotSeconds\": %s, \"dotEnded\": %b}",
                it.elements(),
                it.steps(),
                it.limit(),
                it.note(),
                it.ours(),
                it.theirs(),
                it.ended());
    }
}
