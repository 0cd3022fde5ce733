package ringside.explore;

import ringside.rule.Step;

import java.util.HashSet;
import java.util.Set;

/// Where the real kernel and the model part: the step as the model made it, and both answers in
/// words.
record Difference(Step step, String kernel, String model) {
    /// Whether two differences are one and the same when a walk is shrunk: the same operation, and
    /// at least one answer (or row of a list) in common, numbers aside.
    boolean resembles(Difference other) {
        return step.call().bare().getClass() == other.step.call().bare().getClass()
                && !java.util.Collections.disjoint(marks(), other.marks());
    }

    private Set<String> marks() {
        var marks = new HashSet<String>();
        for (var row : kernel.split(" \\| ", -1)) marks.add("kernel " + plain(row));
        for (var row : model.split(" \\| ", -1)) marks.add("model " + plain(row));
        marks.removeIf(mark -> mark.endsWith("no such row"));
        return marks;
    }

    private static String plain(String answer) {
        return answer.replaceAll("[0-9]+", "#");
    }

    String rule() {
        return step.rule().map(rule -> rule.name() + ": " + rule.gloss()).orElse("no rule");
    }
}
