package ringside.picture;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/// Widths of text without a toolkit, from a table that a test keeps equal to the bundled fonts.
///
/// Advances add up: no kerning, no ligatures, which is also how the painters set text. A character
/// that the face lacks counts as one em.
public final class Type {
    /// Where the table lies on the class path.
    public static final String TABLE = "/ringside/fonts/widths.txt";

    /// Advances are counted in this part of the size.
    public static final int UNITS = 1000;

    private static final Pattern BREAK =
            Pattern.compile("(?<= )|(?<=[\\p{IsHan}，。；：、）])(?=[\\p{IsHan}（])");
    private static final Pattern NUMBER = Pattern.compile("(?<=\\.)[0-9]+$");
    private static final int PLANE = 0x10000;
    private static final Map<Role, short[]> ADVANCES = read();

    private Type() {}

    /// Width in the unit of `size`.
    public static double width(String text, Role role, double size) {
        var advances = advances(role);
        var sum = 0L;
        for (var at = 0; at < text.length(); ) {
            var point = text.codePointAt(at);
            sum += advance(point, advances);
            at += Character.charCount(point);
        }
        return sum * size / UNITS;
    }

    /// The whole text if it is no wider than `room`, else as much as fits before an ellipsis.
    public static String fit(String text, Role role, double size, double room) {
        if (width(text, role, size) <= room) return text;
        var advances = advances(role);
        var left = (room - width("…", role, size)) * UNITS / size;
        var end = 0;
        while (end < text.length()) {
            var point = text.codePointAt(end);
            left -= advance(point, advances);
            if (left < 0) break;
            end += Character.charCount(point);
        }
        return text.substring(0, end).stripTrailing() + "…";
    }

    /// The same, but a number after the last dot stays whole, because the uid is what tells
    /// `_uid_ses.1000` from its like.
    static String fitNumbered(String text, Role role, double size, double room) {
        var number = NUMBER.matcher(text);
        if (width(text, role, size) <= room || !number.find()) return fit(text, role, size, room);
        var left = room - width(number.group(), role, size);
        return fit(text.substring(0, number.start()), role, size, left) + number.group();
    }

    /// Lines no wider than `room`, broken between words, and between Chinese characters, which
    /// know no blanks.
    public static List<String> wrap(String text, Role role, double size, double room) {
        var lines = new ArrayList<String>();
        var line = "";
        var gap = "";
        for (var word : BREAK.split(text, -1)) {
            var longer = line + gap + word.stripTrailing();
            if (line.isEmpty() || width(longer, role, size) <= room) line = longer;
            else {
                lines.add(line);
                line = word.stripTrailing();
            }
            gap = word.endsWith(" ") ? " " : "";
        }
        lines.add(line);
        return lines;
    }

    /// The text with everything that is no visible character shown as a lozenge: control
    /// characters, direction marks, halves of surrogate pairs.
    public static String visible(String text) {
        if (isPlain(text)) return text;
        var out = new StringBuilder(text.length());
        text.codePoints().forEach(point -> out.appendCodePoint(unseen(point) ? 0x25ca : point));
        return out.toString();
    }

    /// Whether all of it is printable ASCII, as nearly everything is.
    private static boolean isPlain(String text) {
        for (var at = 0; at < text.length(); at++)
            if (text.charAt(at) < ' ' || text.charAt(at) > '~') return false;
        return true;
    }

    private static boolean unseen(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    true;
            default -> false;
        };
    }

    private static short[] advances(Role role) {
        return Objects.requireNonNull(ADVANCES.get(role));
    }

    private static int advance(int point, short[] advances) {
        if (point >= PLANE) return UNITS;
        var known = advances[point];
        return known < 0 ? UNITS : known;
    }

    private static Map<Role, short[]> read() {
        var table = new EnumMap<Role, short[]>(Role.class);
        try (var lines =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(Type.class.getResourceAsStream(TABLE)),
                                StandardCharsets.UTF_8))) {
            lines.lines().forEach(line -> enter(table, line.split(" ")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }

    /// A line is a role, a first character in hex, and the advances from there on.
    private static void enter(Map<Role, short[]> table, String[] words) {
        var advances = table.computeIfAbsent(Role.valueOf(words[0]), _ -> unknown());
        var first = Integer.parseInt(words[1], 16);
        for (var i = 2; i < words.length; i++) {
            advances[first + i - 2] = Short.parseShort(words[i]);
        }
    }

    private static short[] unknown() {
        var none = new short[PLANE];
        Arrays.fill(none, (short) -1);
        return none;
    }
}
