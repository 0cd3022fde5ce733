package ringside.words;

import java.util.regex.MatchResult;

/// A sentence with places to fill, in the way of [java.text.MessageFormat], of which it is the part
/// that is needed: `{0}` and `{0,choice,0#none|1#one|1<{0} keys}`.
///
/// Law: numbers are written plainly, in every language; nothing is quoted, and what is filled in is
/// never read as a pattern.
final class Pattern {
    private static final java.util.regex.Pattern PLACE =
            java.util.regex.Pattern.compile("\\{(\\d+)(?:,choice,((?:[^{}]|\\{\\d+\\})*))?\\}");
    private static final java.util.regex.Pattern BRANCH =
            java.util.regex.Pattern.compile("(-?\\d+)([#<])([^|]*)");

    private Pattern() {}

    static String fill(String pattern, Object... filling) {
        var filled = new StringBuilder();
        var read = 0;
        for (var place : PLACE.matcher(pattern).results().toList()) {
            append(filled, pattern.substring(read, place.start()));
            append(filled, value(place, filling));
            read = place.end();
        }
        append(filled, pattern.substring(read));
        return filled.toString();
    }

    private static String value(MatchResult place, Object... filling) {
        var value = filling[Integer.parseInt(place.group(1))];
        return place.group(2) == null
                ? String.valueOf(value)
                : fill(branch(place.group(2), ((Number) value).longValue()), filling);
    }

    /// The space that sets off what is filled in stands between Chinese and other letters only.
    private static void append(StringBuilder filled, String text) {
        var end = filled.length();
        if (isHan(filled, end - 2) && filled.charAt(end - 1) == ' ' && isHan(text, 0))
            filled.setLength(end - 1);
        var spaced = text.startsWith(" ") && isHan(filled, end - 1) && isHan(text, 1);
        filled.append(spaced ? text.substring(1) : text);
    }

    private static boolean isHan(CharSequence text, int at) {
        return at >= 0
                && at < text.length()
                && Character.UnicodeScript.of(text.charAt(at)) == Character.UnicodeScript.HAN;
    }

    /// The last branch whose limit the number reaches (`#`) or exceeds (`<`); else the first.
    private static String branch(String choices, long number) {
        var branches = BRANCH.matcher(choices).results().toList();
        var chosen = branches.getFirst();
        for (var branch : branches) {
            var limit = Long.parseLong(branch.group(1));
            if (branch.group(2).equals("#") ? number >= limit : number > limit) chosen = branch;
        }
        return chosen.group(3);
    }
}
