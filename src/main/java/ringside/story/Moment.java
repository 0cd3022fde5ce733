package ringside.story;

import ringside.keyctl.Secrets;
import ringside.rule.Step;
import ringside.state.Kernel;

/// One step of a timeline: its line in the language of stories, what happened, what a recording
/// says about it, and the command that it is a part of.
public record Moment(String line, Step step, Witness witness, Part part) {
    /// A step that stands for itself.
    public Moment(String line, Step step, Witness witness) {
        this(line, step, witness, new Part.Alone());
    }

    /// A step that somebody made just now. Its line hides payloads.
    public static Moment of(Step step) {
        return new Moment(Lines.print(step.call(), Secrets.HIDDEN), step, Witness.NONE);
    }

    /// The machine after the step.
    public Kernel kernel() {
        return step.next();
    }
}
