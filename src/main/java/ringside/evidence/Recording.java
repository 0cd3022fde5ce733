package ringside.evidence;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// The traced calls of a recording in the order in which they took effect: a call at its return, a
/// birth before the first line of the newborn.
///
/// `source` is the name to quote, `notes` what the reader had to assume; `summons` are the programs
/// that the kernel started (upcalls), by pid; `uids` are users whose processes were seen to end.
public record Recording(
        String source, List<Entry> entries, List<String> notes, Map<Integer, Summons> summons, Set<Integer> uids)
        implements Reading {
    public Recording {
        summons = Map.copyOf(summons);
        uids = Set.copyOf(uids);
        entries = List.copyOf(entries);
        notes = List.copyOf(notes);
    }
}
