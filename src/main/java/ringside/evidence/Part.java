package ringside.evidence;

/// One file of a recording: the name that people know it by, and its text.
public record Part(String name, String text) {}
