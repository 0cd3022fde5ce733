package ringside.story;

import ringside.call.Event;
import ringside.call.Rule;
import ringside.rule.Machine;
import ringside.rule.Rules;
import ringside.state.Divergence;
import ringside.state.Semantics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Everything that there is to know about the rules and the divergences, in the order of their
/// enums: what they say, which story that ships reaches a rule, and what both sides of a divergence
/// answer in its own story. Computed, so that no documentation can be older than the model.
public record Sheet(List<Clause> rules, List<Row> rows) {
    /// A rule, its family, and the stories that reach it, by name (`fork`, `D14`).
    public record Clause(String family, Rule rule, List<String> stories) {}

    /// A divergence and the line of its story that both sides answer otherwise; nothing where only
    /// one side can be computed.
    public record Row(Divergence divergence, Optional<BothSides.Difference> shown) {}

    public static Sheet of(Machine machine) {
        var reached = new HashMap<Rule, List<String>>();
        stories().forEach((name, story) -> reach(name, story, machine, reached));
        return new Sheet(
                Rules.all().stream()
                        .map(
                                rule ->
                                        new Clause(
                                                family(rule),
                                                rule,
                                                reached.getOrDefault(rule, List.of())))
                        .toList(),
                Arrays.stream(Divergence.values()).map(row -> row(row, machine)).toList());
    }

    private static String family(Rule rule) {
        var name = rule.getClass().getSimpleName().replaceFirst("Rule$", "");
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ");
    }

    /// Every story that ships, by name.
    private static Map<String, Story> stories() {
        var stories = new LinkedHashMap<String, Story>();
        for (var name : Stories.names())
            Stories.text(name)
                    .map(StoryText::parse)
                    .ifPresent(
                            parsed -> {
                                if (parsed instanceof Parsed.Whole(var story))
                                    stories.put(name, story);
                            });
        for (var row : Divergence.values())
            Recipes.story(row).ifPresent(story -> stories.put(row.id(), story));
        return stories;
    }

    /// What is refused or changed under a rule, by Linux or by the man pages, reaches it.
    private static void reach(
            String name, Story story, Machine machine, Map<Rule, List<String>> reached) {
        for (var semantics : sides(name))
            for (var said : BothSides.told(story, semantics, machine))
                said.step().stream()
                        .flatMap(step -> step.events().stream())
                        .map(Event::rule)
                        .map(rule -> reached.computeIfAbsent(rule, _ -> new ArrayList<>()))
                        .filter(names -> !names.contains(name))
                        .forEach(names -> names.add(name));
    }

    /// Under what a story is performed: Linux, the man pages, and its own row of them alone.
    private static List<Semantics> sides(String name) {
        var sides = new ArrayList<>(Semantics.PRESETS);
        Divergence.of(name).map(Semantics::except).ifPresent(sides::add);
        return sides;
    }

    private static Row row(Divergence row, Machine machine) {
        return new Row(
                row,
                Recipes.story(row)
                        .flatMap(
                                story ->
                                        BothSides.between(
                                                story,
                                                Semantics.LINUX,
                                                Semantics.except(row),
                                                machine)));
    }
}
