package ringside.cli;

import ringside.picture.notation.Json;
import ringside.story.BothSides;
import ringside.story.Recipes;
import ringside.story.Sheet;

/// The sheet of rules for programs: one object with `rules` and `divergences`.
final class SheetJson {
    private SheetJson() {}

    static String write(Sheet sheet) {
        return Json.object()
                .with("rules", Json.list(sheet.rules().stream().map(SheetJson::rule).toList()))
                .with("divergences", Json.list(sheet.rows().stream().map(SheetJson::row).toList()))
                .print();
    }

    private static Json rule(Sheet.Clause clause) {
        var rule = clause.rule();
        return Json.object()
                .with("family", clause.family())
                .with("id", rule.name())
                .with("sentence", rule.gloss())
                .with("page", rule.page())
                .with("kernel", rule.kernel())
                .with("remedy", rule.remedy())
                .with("stories", Json.texts(clause.stories()));
    }

    private static Json row(Sheet.Row row) {
        var divergence = row.divergence();
        var told =
                Json.object()
                        .with("id", divergence.id())
                        .with("name", divergence.name())
                        .with("source", divergence.source())
                        .with("page", divergence.page())
                        .with("kernel", divergence.kernel())
                        .with("computed", new Json.Flag(divergence.computed()))
                        .with("why", divergence.why())
                        .with("story", Recipes.resource(divergence));
        return row.shown().map(shown -> told.with("shown", shown(shown))).orElse(told);
    }

    private static Json shown(BothSides.Difference shown) {
        return Json.object()
                .with("line", shown.one().text())
                .with("linux", shown.one().answer())
                .with("documented", shown.other().answer());
    }
}
