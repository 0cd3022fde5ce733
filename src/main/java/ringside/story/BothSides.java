package ringside.story;

import org.pcollections.PVector;
import org.pcollections.TreePVector;

import ringside.keyctl.KernelScope;
import ringside.keyctl.Misread;
import ringside.rule.Machine;
import ringside.rule.Step;
import ringside.state.Semantics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One story under two semantics: what each line answers, and the first line that both answer
/// otherwise.
///
/// Serials depend on how many keys were made before, so answers are compared as [Phrase] words
/// them: a key by the name that the story gave it.
public final class BothSides {
    /// A line of a story, its answer and its steps: one for a call, several or none for a command;
    /// none either where the line means nothing at its moment, because an earlier one failed.
    public record Said(int line, String text, String answer, List<Step> steps) {
        public Said {
            steps = List.copyOf(steps);
        }

        /// The last step, which gave the answer.
        public Optional<Step> step() {
            return steps.isEmpty() ? Optional.empty() : Optional.of(steps.getLast());
        }
    }

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
        var shell = new Shell(machine, Timeline.of(story.start().withSemantics(semantics)));
        PVector<Said> said = TreePVector.empty();
        for (var act : story.steps())
            try {
                said = said.plus(act.prompt().isErrand() ? errand(shell, act) : call(shell, act));
            } catch (Misread wrong) {
                said = said.plus(said(act, "means nothing here", List.of()));
            }
        return said;
    }

    private Said call(Shell shell, Statement.Act act) throws Misread {
        var now = shell.timeline().now();
        var call = act.prompt().parse(names, new KernelScope(now, names));
        var step = machine.step(now, call);
        shell.append(new Moment(act.text(), step, Witness.NONE));
        if (!act.name().isEmpty()) names.put(act.name(), step.reply().number());
        return said(act, Phrase.of(step, names), List.of(step));
    }

    private Said errand(Shell shell, Statement.Act act) throws Misread {
        var from = shell.timeline();
        var scope = new KernelScope(from.now(), names);
        var errand = act.prompt().errand(names, scope).orElseThrow();
        var performed = shell.perform(errand, act.text());
        var steps = new ArrayList<Step>();
        for (var at = from.cursor(); at < shell.timeline().cursor(); at++)
            steps.add(shell.timeline().moments().get(at).step());
        var child = Late.child(shell.timeline().moments(), from.cursor());
        var answer =
                Answer.of(
                        errand.task(),
                        performed.output(),
                        performed.end(),
                        performed.status(),
                        child);
        if (!act.name().isEmpty()) names.put(act.name(), answer.number());
        return said(act, Phrase.printed(shell.timeline().now(), names, answer.told()), steps);
    }

    private static Said said(Statement.Act act, String answer, List<Step> steps) {
        return new Said(act.line(), act.text(), answer, steps);
    }
}
