package ringside.evidence;

import ringside.state.Serial;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// The traced calls of a recording in the order in which they took effect: a call at its return, a
/// birth before the first line of the newborn.
///
/// `source` is the name to quote, `notes` what the reader had to assume; `targets` are the keys that
/// the kernel started programs for (upcalls), by the programs' pids; `uids` are users whose processes
/// were seen to end.
public record Recording(
        String source, List<Entry> entries, List<String> notes, Map<Integer, Serial> targets, Set<Integer> uids)
        implements Reading {
    public Recording {
        targets = Map.copyOf(targets);
        uids = Set.copyOf(uids);
        entries = List.copyOf(entries);
        notes = List.copyOf(notes);
    }
}
