package ringside.evidence;

import ringside.evidence.SourceLines.Numbered;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Finds out who made the call of each line, and when.
///
/// On a terminal strace names the process only while it watches more than one. The first process is
/// then the one whose number appears though no line announces its birth.
final class Callers {
    record Line(int number, int tid, long micros, String rest) {}

    private static final int UNKNOWN = 1000;
    private static final long DAY = 86_400_000_000L;

    private final List<Line> lines = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final TreeSet<Integer> alive = new TreeSet<>();
    private final int first;
    private long clock;

    private Callers(int first) {
        this.first = first;
    }

    static Callers of(List<Numbered> source) {
        var first = first(source);
        var result = new Callers(first == 0 ? UNKNOWN : first);
        for (var line : source) result.accept(line);
        if (first == 0 && !source.isEmpty()) {
            result.notes.add(
                    "The recording does not tell the number of its first process; it is called %d."
                            .formatted(UNKNOWN));
        }
        return result;
    }

    List<Line> lines() {
        return lines;
    }

    List<String> notes() {
        return notes;
    }

    private static int first(List<Numbered> source) {
        Set<Integer> born = new HashSet<>();
        for (var line : source) born.add(child(line.text()));
        for (var line : source) {
            var tid = Stamp.of(line.text()).tid();
            if (tid != 0 && !born.contains(tid)) return tid;
        }
        return 0;
    }

    private static int child(String text) {
        var bearing = text.contains("clone") || text.contains("fork");
        var equals = text.lastIndexOf("= ");
        return bearing && equals >= 0 ? (int) Answer.number(text.substring(equals + 2)) : 0;
    }

    private void accept(Numbered line) {
        var stamp = Stamp.of(line.text());
        var tid = stamp.tid() != 0 ? stamp.tid() : unnamed();
        var rest = line.text().substring(stamp.rest());
        if (rest.isEmpty() || rest.startsWith("strace: ")) return;
        alive.add(tid);
        if (rest.startsWith("+++ ") && !rest.startsWith("+++ superseded")) alive.remove(tid);
        lines.add(new Line(line.number(), tid, time(stamp), rest));
    }

    private int unnamed() {
        return alive.isEmpty() || alive.contains(first) ? first : alive.first();
    }

    /// Times never run backwards: `-r` gives differences, and clocks without a date pass midnight.
    private long time(Stamp stamp) {
        if (stamp.micros() == 0 && !stamp.relative()) return clock;
        if (stamp.relative()) {
            clock += stamp.micros();
        } else if (stamp.micros() < clock - (DAY / 2)) {
            clock = stamp.micros() + (clock / DAY + 1) * DAY;
        } else {
            clock = Math.max(clock, stamp.micros());
        }
        return clock;
    }
}
