package ringside.story;

import ringside.call.Rule;
import ringside.rule.Machine;
import ringside.rule.Rules;
import ringside.state.Divergence;
import ringside.state.Semantics;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Everything that there is to know about the rules and the divergences, in the order of their
/// enums: what they say, which stories that ship reach a rule, and what both sides of a divergence
/// answer in its own story. Computed, so that no documentation can be older than the model.
public record Sheet(List<Clause> rules, List<Row> rows) {
    /// A rule, its family, and the stories that ship and reach it.
    public record Clause(String family, Rule rule, List<Volume> shownBy) {}

    /// A divergence and the line of its story that both sides answer otherwise; nothing where only
    /// one side can be computed.
    public record Row(Divergence divergence, Optional<BothSides.Difference> shown) {}

    public static Sheet of(Machine machine) {
        var reach = Reach.of(machine);
        return new Sheet(
                Rules.all().stream()
                        .map(rule -> new Clause(family(rule), rule, reach.of(rule)))
                        .toList(),
                Arrays.stream(Divergence.values()).map(row -> row(row, machine)).toList());
    }

    private static String family(Rule rule) {
        var name = rule.getClass().getSimpleName().replaceFirst("Rule$", "");
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ");
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
