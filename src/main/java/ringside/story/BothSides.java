package ringside.story;

import org.pcollections.PVector;
import org.pcollections.TreePVector;

import ringside.keyctl.KernelScope;
import ringside.keyctl.Misread;
import ringside.rule.Machine;
import ringside.rule.Step;
import ringside.state.Semantics;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// One story under two semantics: what each line answers, and the first line that both answer
/// otherwise.
///
/// Serials depend on how many keys were made before, so answers are compared as [Phrase] words
/// them: a key by the name that the story gave it.
public final class BothSides {
    /// A line of a story and its answer. `step` is empty where the line means nothing at its
    /// moment, because an earlier one failed.
    public record Said(int line, String text, String answer, Optional<Step> step) {}

    /// The first line that is answered otherwise.
    public record Difference(Said one, Said other) {}

    private final Story story;
    private final Machine machine;
    private final Map<String, Long> names = new LinkedHashMap<>();

    private BothSides(Story story, Machine machine) {
        this.story = story;
        this.machine = machine;
    }

    /// What each step of a story answers, whatever its author foretold.
    public static PVector<Said> told(Story story, Semantics semantics, Machine machine) {
        return new BothSides(story, machine).tell(semantics);
    }

    public static Optional<Difference> between(
            Story story, Semantics one, Semantics other, Machine machine) {
        var here = told(story, one, machine);
        var there = told(story, other, machine);
        for (var i = 0; i < here.size(); i++)
            if (!here.get(i).answer().equals(there.get(i).answer()))
                return Optional.of(new Difference(here.get(i), there.get(i)));
        return Optional.empty();
    }

    private PVector<Said> tell(Semantics semantics) {
        var kernel = story.start().withSemantics(semantics);
        PVector<Said> said = TreePVector.empty();
        for (var act : story.steps())
            try {
                var call = act.prompt().parse(names, new KernelScope(kernel, names));
                var step = machine.step(kernel, call);
                kernel = step.next();
                if (!act.name().isEmpty()) names.put(act.name(), step.reply().number());
                said = said.plus(said(act, Phrase.of(step, names), Optional.of(step)));
            } catch (Misread wrong) {
                said = said.plus(said(act, "means nothing here", Optional.empty()));
            }
        return said;
    }

    private static Said said(Statement.Act act, String answer, Optional<Step> step) {
        return new Said(act.line(), act.text(), answer, step);
    }
}
