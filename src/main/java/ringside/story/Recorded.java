package ringside.story;

/// What a recording of the real kernel saw at a step: the file's name, its line (from 1) and that
/// line's text.
public record Recorded(String source, int line, String text) {}
