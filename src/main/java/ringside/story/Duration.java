package ringside.story;

import ringside.keyctl.Arguments;
import ringside.keyctl.Misread;
import ringside.keyctl.Word;

import java.util.ArrayList;

/// Seconds as people say them: `300`, `5m`, `3d`.
final class Duration {
    private static final String UNITS = "wdhm";
    private static final long[] SECONDS = {604_800, 86_400, 3600, 60};

    private Duration() {}

    static String print(long seconds) {
        for (var i = 0; i < SECONDS.length; i++)
            if (seconds > 0 && seconds % SECONDS[i] == 0)
                return seconds / SECONDS[i] + UNITS.substring(i, i + 1);
        return String.valueOf(seconds);
    }

    /// As a sentence says it: `5m`, `4m 12s`.
    static String spoken(long seconds) {
        var words = new ArrayList<String>();
        var left = seconds;
        for (var i = 1; i < SECONDS.length; i++) {
            if (left >= SECONDS[i]) words.add(left / SECONDS[i] + UNITS.substring(i, i + 1));
            left %= SECONDS[i];
        }
        if (left != 0 || words.isEmpty()) words.add(left + "s");
        return String.join(" ", words);
    }

    static long parse(Word word) throws Misread {
        var text = word.text();
        var unit = text.isEmpty() ? -1 : UNITS.indexOf(text.charAt(text.length() - 1));
        var digits = unit >= 0 || text.endsWith("s") ? text.substring(0, text.length() - 1) : text;
        var number = Arguments.number(digits);
        try {
            if (number.isPresent() && !word.quoted())
                return Math.multiplyExact(number.get(), unit < 0 ? 1 : SECONDS[unit]);
        } catch (ArithmeticException _) {
            throw new Misread(word.column(), "expected a shorter time than " + text + ".");
        }
        throw new Misread(
                word.column(),
                "expected a time such as 300, 90s, 5m, 2h, 3d or 1w, not " + text + ".");
    }
}
