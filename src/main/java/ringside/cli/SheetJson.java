package ringside.cli;

import ringside.story.BothSides;
import ringside.story.Recipes;
import ringside.story.Sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The sheet of rules for programs: one object with `rules` and `divergences`.
final class SheetJson {
    private SheetJson() {}

    static String write(Sheet sheet) {
        return "{\n  \"rules\": "
                + list(sheet.rules().stream().map(SheetJson::rule).toList())
                + ",\n  \"divergences\": "
                + list(sheet.rows().stream().map(SheetJson::row).toList())
                + "\n}\n";
    }

    private static String rule(Sheet.Clause clause) {
        var rule = clause.rule();
        return object(
                field("family", clause.family()),
                field("id", rule.name()),
                field("sentence", rule.gloss()),
                field("page", rule.page()),
                field("kernel", rule.kernel()),
                field("remedy", rule.remedy()),
                "\"stories\": "
                        + clause.stories().stream()
                                .map(SheetJson::quoted)
                                .collect(Collectors.joining(", ", "[", "]")));
    }

    private static String row(Sheet.Row row) {
        var divergence = row.divergence();
        var fields = new ArrayList<String>();
        fields.add(field("id", divergence.id()));
        fields.add(field("name", divergence.name()));
        fields.add(field("source", divergence.source()));
        fields.add(field("page", divergence.page()));
        fields.add(field("kernel", divergence.kernel()));
        fields.add("\"computed\": " + divergence.computed());
        fields.add(field("why", divergence.why()));
        fields.add(field("story", Recipes.resource(divergence)));
        row.shown().ifPresent(shown -> fields.add(shown(shown)));
        return object(fields.toArray(String[]::new));
    }

    private static String shown(BothSides.Difference shown) {
        return "\"shown\": "
                + object(
                        field("line", shown.one().text()),
                        field("linux", shown.one().answer()),
                        field("documented", shown.other().answer()));
    }

    private static String object(String... fields) {
        return "{" + String.join(", ", fields) + "}";
    }

    private static String list(List<String> objects) {
        return objects.isEmpty()
                ? "[]"
                : objects.stream().collect(Collectors.joining(",\n    ", "[\n    ", "\n  ]"));
    }

    private static String field(String name, String value) {
        return quoted(name) + ": " + quoted(value);
    }

    private static String quoted(String text) {
        var out = new StringBuilder("\"");
        for (var i = 0; i < text.length(); i++) {
            var letter = text.charAt(i);
            if (letter == '"' || letter == '\\') out.append('\\').append(letter);
            else if (letter == '\n') out.append("\\n");
            else if (letter < ' ') out.append(String.format("\\u%04x", (int) letter));
            else out.append(letter);
        }
        return out.append('"').toString();
    }
}
