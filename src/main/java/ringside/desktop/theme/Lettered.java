package ringside.desktop.theme;

import java.util.regex.Pattern;

/// Words as they are set: what a line breaker and a bold face would make of them is mended.
public final class Lettered {
    /// A blank between capitals and digits, as narrow as if there were none.
    private static final Pattern BLANK = Pattern.compile("(?<=[\\p{Lu}\\d·?]) (?=[\\p{Lu}\\d·])");

    private static final char WIDE_BLANK = '\u2002';

    /// The dot of a name such as `_uid_ses.1000` or `.user_reg`, behind which lines would break.
    private static final Pattern DOT = Pattern.compile("\\.(?=[\\w])");

    /// Nothing, and no line breaks there.
    private static final String JOINT = ".\uFEFF";

    private Lettered() {}

    /// A heading in capitals, its words set apart.
    public static String capitals(String text) {
        var upper = text.toUpperCase(java.util.Locale.ROOT);
        return BLANK.matcher(upper).replaceAll(String.valueOf(WIDE_BLANK));
    }

    /// A sentence in which no name is broken at its dot.
    public static String whole(String text) {
        return text.indexOf('.') < 0 ? text : DOT.matcher(text).replaceAll(JOINT);
    }
}
