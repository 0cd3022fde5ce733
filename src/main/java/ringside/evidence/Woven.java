package ringside.evidence;

import ringside.evidence.SourceLines.Numbered;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// The lines of a recording in the order of their times, whichever files they come from.
///
/// The kernel starts the program of an upcall outside the tree of processes that strace(1) follows,
/// and `strace -ff` writes a file a process; so one recording may be several files, or several put
/// one after the other. They are told apart by times since the epoch (`-ttt`). A file without
/// process numbers has its own at the end of its name, as `-ff` writes it.
record Woven(List<Numbered> lines, List<Place> places, List<String> notes) {
    private static final Pattern PID_AT_END = Pattern.compile(".*\\.(\\d{1,7})");
    private static final long EPOCH = 100_000_000_000_000L;

    private record Timed(Place place, String text, long micros) {}

    /// One file as it stands; several, or one whose times run backwards, by time.
    static Woven of(List<Part> parts) throws NotStrace {
        var timed = new ArrayList<Timed>();
        for (var part : parts) read(part, parts.size() > 1, timed);
        var backwards = backwards(timed);
        if (parts.size() == 1 && backwards == 0) return plain(timed);
        var notes = new ArrayList<String>();
        if (parts.size() == 1) {
            notes.add(
                    "The times run backwards at line %d, so the lines are read in the order of their times."
                            .formatted(backwards));
        }
        timed.sort(Comparator.comparingLong(Timed::micros));
        return numbered(timed, notes);
    }

    private static void read(Part part, boolean several, List<Timed> timed) throws NotStrace {
        var lines = lines(part);
        var pid = pid(part.name(), lines);
        var clock = 0L;
        for (var line : lines) {
            var stamp = Stamp.of(line.text());
            if (!stamp.relative() && stamp.micros() > EPOCH) {
                clock = stamp.micros();
            } else if (several && clock == 0) {
                throw new NotStrace(
                        line.number(),
                        "Line %d of %s has no time since the epoch, so the files cannot be put together; record with strace -f -ttt."
                                .formatted(line.number(), part.name()));
            }
            timed.add(new Timed(new Place(part.name(), line.number()), pid + line.text(), clock));
        }
    }

    private static List<Numbered> lines(Part part) throws NotStrace {
        try {
            return SourceLines.of(new StringReader(part.text()));
        } catch (IOException broken) {
            throw new AssertionError("a string can always be read", broken);
        }
    }

    private static String pid(String name, List<Numbered> lines) {
        var end = PID_AT_END.matcher(name);
        if (!end.matches()) return "";
        var told = lines.stream().anyMatch(line -> Stamp.of(line.text()).tid() != 0);
        return told ? "" : end.group(1) + " ";
    }

    /// The line at which the times first run backwards, 0 when they never do.
    private static int backwards(List<Timed> timed) {
        for (var i = 1; i < timed.size(); i++) {
            if (timed.get(i).micros() < timed.get(i - 1).micros())
                return timed.get(i).place().line();
        }
        return 0;
    }

    private static Woven plain(List<Timed> timed) {
        var lines = timed.stream().map(t -> new Numbered(t.place().line(), t.text())).toList();
        return new Woven(lines, List.of(), List.of());
    }

    private static Woven numbered(List<Timed> timed, List<String> notes) {
        var lines = new ArrayList<Numbered>();
        var places = new ArrayList<Place>();
        for (var line : timed) {
            places.add(line.place());
            lines.add(new Numbered(places.size(), line.text()));
        }
        return new Woven(lines, places, notes);
    }
}
