package ringside.cli;

import ringside.picture.notation.Json;
import ringside.story.BothSides;
import ringside.story.Recipes;
import ringside.story.Sheet;
import ringside.story.Shelf;
import ringside.story.Volume;

import java.util.List;

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
        var told =
                Json.object()
                        .with("family", clause.family())
                        .with("id", rule.name())
                        .with("sentence", rule.gloss())
                        .with("page", rule.page())
                        .with("kernel", rule.kernel())
                        .with("remedy", rule.remedy());
        return named(told, clause.shownBy());
    }

    /// With the names of stories, shelf by shelf.
    static Json.Members named(Json.Members told, List<Volume> volumes) {
        var next = told;
        for (var shelf : Shelf.values())
            next =
                    next.with(
                            Citation.plural(shelf),
                            Json.texts(
                                    volumes.stream()
                                            .filter(volume -> volume.shelf() == shelf)
                                            .map(Volume::name)
                                            .toList()));
        return next;
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
                        .with("starred", new Json.Flag(divergence.starred()))
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
