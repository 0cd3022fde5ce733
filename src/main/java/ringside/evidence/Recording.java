package ringside.evidence;

import java.util.List;

/// The traced calls of a recording in the order in which they took effect: a call at its return, a
/// birth before the first line of the newborn.
///
/// `source` is the name to quote, `notes` what the reader had to assume.
public record Recording(String source, List<Entry> entries, List<String> notes) implements Reading {
    public Recording {
        entries = List.copyOf(entries);
        notes = List.copyOf(notes);
    }
}
