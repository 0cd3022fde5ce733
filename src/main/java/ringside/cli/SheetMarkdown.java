package ringside.cli;

import ringside.story.BothSides;
import ringside.story.Sheet;
import ringside.story.Shelf;
import ringside.story.Volume;

/// The sheet of rules as a page: the one that ships with the program, which a test holds equal to
/// what is printed.
final class SheetMarkdown {
    private final StringBuilder out = new StringBuilder();

    private SheetMarkdown() {}

    static String write(Sheet sheet) {
        var page = new SheetMarkdown();
        page.out.append("# The rules of the model\n\n");
        page.out.append("Written by `ringside rules --markdown` from the model itself.\n");
        var family = "";
        for (var clause : sheet.rules()) {
            if (!clause.family().equals(family))
                page.out.append("\n## ").append(clause.family()).append('\n');
            family = clause.family();
            page.rule(clause);
        }
        if (!sheet.rows().isEmpty()) page.out.append("\n## Where man pages and kernel differ\n");
        sheet.rows().forEach(page::row);
        return page.out.toString();
    }

    private void rule(Sheet.Clause clause) {
        var rule = clause.rule();
        out.append("\n### ").append(rule.name()).append("\n\n");
        out.append(plain(rule.gloss())).append("\n\n");
        item("Page", rule.page());
        if (!rule.kernel().isEmpty()) item("Kernel", "`" + rule.kernel() + "`");
        if (!rule.remedy().isEmpty()) item("Remedy", plain(rule.remedy()));
        if (!clause.shownBy().isEmpty()) item("Shown by", Citation.links(clause.shownBy()));
    }

    private void row(Sheet.Row row) {
        var divergence = row.divergence();
        out.append("\n### ").append(divergence.id()).append(" · ").append(divergence.name());
        out.append("\n\n");
        item("Page", plain(divergence.page()));
        item("Linux 6.18", plain(divergence.kernel()));
        if (!divergence.computed()) item("Not computed", plain(divergence.why()));
        else if (!divergence.why().isEmpty())
            item("The man pages' semantics side with Linux", plain(divergence.why()));
        item("Story", Citation.link(new Volume(Shelf.DIVERGENCE, divergence.id())));
        row.shown().ifPresent(this::shown);
    }

    private void shown(BothSides.Difference shown) {
        out.append("\n```text\n").append(shown.one().text());
        out.append("\n  Linux: ").append(SheetText.brief(shown.one(), shown.other()));
        out.append("\n  page:  ").append(SheetText.brief(shown.other(), shown.one()));
        out.append("\n```\n");
    }

    private void item(String what, String text) {
        out.append("- ").append(what).append(": ").append(text).append('\n');
    }

    /// Names such as `_uid.N` are no emphasis.
    private static String plain(String text) {
        return text.replaceAll("([_*<\\[\\]])", "\\\\$1");
    }
}
