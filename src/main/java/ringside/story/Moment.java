package ringside.story;

import ringside.keyctl.Secrets;
import ringside.rule.Step;
import ringside.state.Kernel;

/// One step of a timeline: its line in the language of stories, what happened, and what a recording
/// says about it.
public record Moment(String line, Step step, Witness witness) {
    /// A step that somebody made just now. Its line hides payloads.
    public static Moment of(Step step) {
        return new Moment(Lines.print(step.call(), Secrets.HIDDEN), step, Witness.NONE);
    }

    /// The machine after the step.
    public Kernel kernel() {
        return step.next();
    }
}
