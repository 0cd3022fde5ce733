package ringside.search;

/// What reading a question came to.
public sealed interface Reading {
    /// It can be asked.
    record Good(Query query) implements Reading {}

    /// It cannot: one sentence about what is wrong and where, and the place as a position in the
    /// text, counted from 1.
    record Flawed(int at, String sentence) implements Reading {}
}
