package ringside.story;

import java.util.ArrayList;
import java.util.List;

/// Whether a text is text. Control characters could hide steps from the reader or drive his
/// terminal; those that turn the direction of writing could show another order than the one that is
/// performed. Inside a quoted word all of them can be spelled `\u202e`.
final class Legible {
    private Legible() {}

    /// The first few characters that no story may contain.
    static List<Problem> problems(String text, int most) {
        var problems = new ArrayList<Problem>();
        var line = 1;
        var begin = 0;
        for (var at = 0; at < text.length() && problems.size() < most; at++) {
            var c = text.charAt(at);
            if (c == '\n' || (c == '\r' && !text.startsWith("\n", at + 1))) {
                line++;
                begin = at + 1;
            } else if (isForbidden(text, at)) {
                problems.add(new Problem(line, at - begin + 1, sentence(c)));
            }
        }
        return problems;
    }

    private static boolean isForbidden(String text, int at) {
        var c = text.charAt(at);
        if (c < ' ') return c != '\t' && c != '\r';
        if (c < 0x7f) return false;
        if (Character.isSurrogate(c)) return isAlone(text, at);
        return c <= 0x9f || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
    }

    private static boolean isAlone(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                ? at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1))
                : at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
    }

    private static String sentence(char c) {
        var name =
                c < ' ' || (c >= 0x7f && c <= 0x9f)
                        ? "a control character"
                        : Character.isSurrogate(c)
                                ? "half of a character"
                                : "a character that turns the direction of writing";
        return String.format(
                "expected text, not %s (U+%04X); take it out, or spell it \\u%04x in quotes.",
                name, (int) c, (int) c);
    }
}
