package ringside.evidence;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/// Cuts a file into lines, within bounds: a file of any size and kind may be thrown at the window.
///
/// On a terminal strace(1) interrupts its own line to announce a new process; such a line is put
/// together again here.
final class SourceLines {
    private static final int LONGEST = 1 << 20;
    private static final long LARGEST = 64L << 20;
    private static final String ANNOUNCEMENT = "strace: Process ";

    record Numbered(int number, String text) {}

    private final List<Numbered> lines = new ArrayList<>();
    private final StringBuilder current = new StringBuilder();
    private int number = 1;
    private int startedAt = 1;

    private SourceLines() {}

    static List<Numbered> of(Reader reader) throws IOException, NotStrace {
        var result = new SourceLines();
        var buffer = new char[1 << 14];
        var total = 0L;
        for (var n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
            total += n;
            if (total > LARGEST) throw result.tooLarge();
            for (var i = 0; i < n; i++) result.accept(buffer[i]);
        }
        result.finish();
        return result.lines;
    }

    private void accept(char c) throws NotStrace {
        if (c == '\n') {
            endLine();
        } else if (c == 0) {
            throw foreign();
        } else {
            if (current.length() >= LONGEST) throw tooLong();
            current.append(c);
        }
    }

    private void endLine() {
        var announced = withoutAnnouncement();
        number++;
        if (!announced) finish();
    }

    private void finish() {
        var text = current.toString().strip();
        if (!text.isEmpty()) lines.add(new Numbered(startedAt, text));
        current.setLength(0);
        startedAt = number;
    }

    /// Takes a trailing "strace: Process N attached" away; true when a begun line goes on below.
    private boolean withoutAnnouncement() {
        if (current.length() > 0 && current.charAt(current.length() - 1) == '\r') {
            current.setLength(current.length() - 1);
        }
        var at = current.lastIndexOf(ANNOUNCEMENT);
        if (at < 0 || current.indexOf(" attached", at) != current.length() - " attached".length()) {
            return false;
        }
        current.setLength(at);
        return at > 0;
    }

    private NotStrace foreign() {
        return new NotStrace(
                number,
                "Line %d is not text, so this is no recording of strace; %s."
                        .formatted(number, StraceReader.REMEDY));
    }

    private NotStrace tooLong() {
        return new NotStrace(
                number,
                "Line %d is longer than a million characters, which strace never writes; %s."
                        .formatted(number, StraceReader.REMEDY));
    }

    private NotStrace tooLarge() {
        return new NotStrace(
                number,
                "The file is larger than 64 MB at line %d; record fewer programs or only the calls"
                                .formatted(number)
                        + " that concern keyrings.");
    }
}
