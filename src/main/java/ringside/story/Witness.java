package ringside.story;

/// What the real kernel has to say about a step.
public sealed interface Witness {
    Witness NONE = new None();

    /// Nobody recorded this step.
    record None() implements Witness {}

    /// The kernel answered the same.
    record Agrees(Recorded recorded) implements Witness {}

    /// The kernel answered otherwise.
    record Differs(Recorded recorded, String why) implements Witness {}

    /// The step cannot be compared.
    record Skipped(Recorded recorded, String why) implements Witness {}
}
