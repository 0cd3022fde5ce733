package ringside.evidence;

/// What came of reading a file that claims to be a recording.
public sealed interface Reading permits Recording, Unreadable {}
