package ringside.evidence;

/// Where a line of a recording stands: in which file, and on which line, from 1.
record Place(String source, int line) {}
