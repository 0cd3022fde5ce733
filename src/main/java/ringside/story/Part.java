package ringside.story;

import ringside.keyctl.Errand;

/// Whether a step stands for itself or is one of several that a command made.
public sealed interface Part {
    /// The line is the step.
    record Alone() implements Part {}

    /// One call of a command. The command began `behind` steps before; it printed `said` since its
    /// last call and before this one, and `end` after it if no call followed.
    record Of(Errand errand, int behind, String said, String end) implements Part {}
}
