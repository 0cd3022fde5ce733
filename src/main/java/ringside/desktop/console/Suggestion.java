package ringside.desktop.console;

/// One way to go on with what was typed: the whole line that it makes, the word that is new in it,
/// and what that word is.
public record Suggestion(String line, String word, String detail) {}
