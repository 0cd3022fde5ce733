package ringside.cli;

import ringside.story.BothSides;
import ringside.story.Recipes;
import ringside.story.Sheet;

import java.util.stream.Collectors;

/// The sheet of rules as text for a terminal.
final class SheetText {
    private final StringBuilder out = new StringBuilder();

    private SheetText() {}

    static String write(Sheet sheet) {
        var text = new SheetText();
        var family = "";
        for (var clause : sheet.rules()) {
            if (!clause.family().equals(family)) text.head(clause.family());
            family = clause.family();
            text.rule(clause);
        }
        if (!sheet.rows().isEmpty()) text.head("Where man pages and kernel differ");
        sheet.rows().forEach(text::row);
        if (sheet.rules().isEmpty() && sheet.rows().size() == 1)
            text.story(sheet.rows().getFirst());
        return text.out.toString();
    }

    /// Who asks for one difference gets its whole story, to be performed by `ringside run -`.
    private void story(Sheet.Row row) {
        Recipes.text(row.divergence()).ifPresent(story -> out.append('\n').append(story));
    }

    private void head(String title) {
        if (!out.isEmpty()) out.append('\n');
        out.append(title).append('\n').repeat('=', title.length()).append('\n');
    }

    private void rule(Sheet.Clause clause) {
        var rule = clause.rule();
        out.append('\n').append(rule.name()).append("  ").append(rule.page());
        if (!rule.kernel().isEmpty()) out.append("  ").append(rule.kernel());
        out.append('\n');
        line(rule.gloss());
        if (!rule.remedy().isEmpty()) line("Remedy: " + rule.remedy());
        if (!clause.shownBy().isEmpty()) line("Shown by: " + Citation.few(clause.shownBy()));
    }

    private void row(Sheet.Row row) {
        var divergence = row.divergence();
        out.append('\n').append(divergence.id()).append("  ").append(divergence.name());
        out.append('\n');
        line("Page:   " + divergence.page());
        line("Linux:  " + divergence.kernel());
        if (!divergence.computed()) line("Not computed: " + divergence.why());
        else if (!divergence.why().isEmpty())
            line("Man pages' semantics side with Linux: " + divergence.why());
        line("Story:  " + Recipes.resource(divergence));
        row.shown().ifPresent(this::shown);
    }

    private void shown(BothSides.Difference shown) {
        line("        " + shown.one().text());
        line("        Linux: " + brief(shown.one(), shown.other()));
        line("        page:  " + brief(shown.other(), shown.one()));
    }

    /// An answer of one line, or those of its lines that the other one lacks.
    static String brief(BothSides.Said said, BothSides.Said other) {
        var others = other.answer().lines().toList();
        var own = said.answer().lines().filter(line -> !others.contains(line)).toList();
        return own.isEmpty()
                ? "not a line more"
                : own.stream()
                        .map(line -> line.strip().replaceAll(" +", " "))
                        .collect(Collectors.joining(" | "));
    }

    private void line(String text) {
        out.append("    ").append(text).append('\n');
    }
}
