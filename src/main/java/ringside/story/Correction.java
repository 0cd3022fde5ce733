package ringside.story;

/// A stated reply that was not the answer, and the answer in the form in which one states it; empty
/// where it cannot be stated.
public record Correction(Statement.Reply stated, String answer) {}
