package ringside.evidence;

import java.util.List;
import java.util.Map;

/// The traced calls of a recording in the order in which they took effect: a call at its return, a
/// birth before the first line of the newborn.
///
/// `source` is the name to quote, `notes` what the reader had to assume, `places` where each line
/// stands when they come from several files (else none); `summons` are the programs that the kernel
/// started (upcalls), by pid; `uids` are users whose processes were seen to end.
public record Recording(
        String source,
        List<Entry> entries,
        List<String> notes,
        List<Place> places,
        Map<Integer, Summons> summons,
        Map<Integer, Integer> uids)
        implements Reading {
    public Recording {
        summons = Map.copyOf(summons);
        uids = Map.copyOf(uids);
        places = List.copyOf(places);
        entries = List.copyOf(entries);
        notes = List.copyOf(notes);
    }

    /// Where a line stands, to quote it.
    Place place(int line) {
        return line > 0 && line <= places.size() ? places.get(line - 1) : new Place(source, line);
    }
}
