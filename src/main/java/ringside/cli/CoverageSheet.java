package ringside.cli;

import ringside.picture.notation.Json;
import ringside.story.Coverage;
import ringside.story.Shelf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The table of rules and starred differences with the stories that reach them, as text, Markdown
/// or JSON. Its last line counts.
final class CoverageSheet {
    private final Coverage coverage;
    private final StringBuilder out = new StringBuilder();

    private CoverageSheet(Coverage coverage) {
        this.coverage = coverage;
    }

    static String text(Coverage coverage) {
        var sheet = new CoverageSheet(coverage);
        var family = "";
        for (var line : sheet.lines()) {
            if (!line.family().equals(family)) sheet.head(line.family());
            family = line.family();
            var id = line.id() + " ".repeat(Math.max(1, sheet.widest() + 2 - line.id().length()));
            sheet.out.append(id).append(reached(line)).append('\n');
        }
        return sheet.out.append('\n').append(sheet.counts()).append('\n').toString();
    }

    private void head(String family) {
        if (!out.isEmpty()) out.append('\n');
        out.append(family).append('\n').repeat('=', family.length()).append('\n');
    }

    private int widest() {
        return lines().stream().mapToInt(line -> line.id().length()).max().orElse(0);
    }

    private static String reached(Coverage.Line line) {
        if (line.unreached()) return "UNREACHED";
        return line.shownBy().isEmpty()
                ? "cannot be reached: " + line.why().orElse("")
                : Citation.text(line.shownBy());
    }

    static String markdown(Coverage coverage) {
        var sheet = new CoverageSheet(coverage);
        sheet.out.append("# What the stories reach\n\n");
        sheet.out.append("Written by `ringside rules --coverage --markdown`.\n");
        var family = "";
        for (var line : sheet.lines()) {
            if (!line.family().equals(family)) sheet.table(line.family());
            family = line.family();
            sheet.row(line);
        }
        return sheet.out.append('\n').append(sheet.counts()).append('\n').toString();
    }

    private void table(String family) {
        out.append("\n## ")
                .append(family)
                .append("\n\n| | lessons | stories | cases | differences");
        out.append(" |\n|---|---|---|---|---|\n");
    }

    private void row(Coverage.Line line) {
        var cells =
                Arrays.stream(Shelf.values())
                        .map(shelf -> Citation.briefly(shelf, line.shownBy()))
                        .collect(Collectors.joining(" | "));
        out.append("| ").append(line.id()).append(line.unreached() ? " **unreached**" : "");
        out.append(line.why().map(why -> ": " + why).orElse(""));
        out.append(" | ").append(cells).append(" |\n");
    }

    static String json(Coverage coverage) {
        return Json.object()
                .with(
                        "rules",
                        Json.list(coverage.rules().stream().map(CoverageSheet::json).toList()))
                .with(
                        "starred",
                        Json.list(coverage.starred().stream().map(CoverageSheet::json).toList()))
                .with("unreached", coverage.unreached().size())
                .print();
    }

    private static Json json(Coverage.Line line) {
        var told = Json.object().with("family", line.family()).with("id", line.id());
        return SheetJson.named(told, line.shownBy()).with("why", line.why().orElse(""));
    }

    private List<Coverage.Line> lines() {
        return Stream.concat(coverage.rules().stream(), coverage.starred().stream()).toList();
    }

    /// `rules 267, reached by lessons 116, ... unreached 0; starred differences 21, ...`.
    private String counts() {
        var counts = new ArrayList<String>();
        if (!coverage.rules().isEmpty()) counts.add(counts("rules", coverage.rules()));
        if (!coverage.starred().isEmpty())
            counts.add(counts("starred differences", coverage.starred()));
        return String.join("; ", counts);
    }

    private static String counts(String what, List<Coverage.Line> lines) {
        var by =
                Arrays.stream(Shelf.values())
                        .map(shelf -> "by " + Citation.plural(shelf) + " " + reached(shelf, lines))
                        .collect(Collectors.joining(", "));
        var impossible =
                lines.stream().filter(it -> it.shownBy().isEmpty() && !it.unreached()).count();
        var unreached = lines.stream().filter(Coverage.Line::unreached).count();
        return "%s %d, reached %s, cannot be reached %d, unreached %d"
                .formatted(what, lines.size(), by, impossible, unreached);
    }

    private static long reached(Shelf shelf, List<Coverage.Line> lines) {
        return lines.stream().filter(line -> line.reachedBy(shelf)).count();
    }
}
