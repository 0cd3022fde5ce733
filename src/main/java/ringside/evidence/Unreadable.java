package ringside.evidence;

/// A file that is no recording, or only a part of one. `line` counts from 1 and is 0 where no line
/// is to blame; `sentence` names the line and says what to do.
public record Unreadable(int line, String sentence) implements Reading {}
