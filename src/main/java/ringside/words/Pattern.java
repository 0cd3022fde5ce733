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
        return PLACE.matcher(pattern).replaceAll(place -> quoted(place, filling));
    }

    private static String quoted(MatchResult place, Object... filling) {
        var value = filling[Integer.parseInt(place.group(1))];
        var text =
                place.group(2) == null
                        ? String.valueOf(value)
                        : fill(branch(place.group(2), ((Number) value).longValue()), filling);
        return java.util.regex.Matcher.quoteReplacement(text);
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
