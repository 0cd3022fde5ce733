package ringside.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// A sentence with places to fill, in the way of [java.text.MessageFormat], of which it is the part
/// that is needed: `{0}` and `{0,choice,0#none|1#one|1<{0} keys}`.
///
/// Law: numbers are written plainly, in every language; nothing is quoted, and what is filled in is
/// never read as a pattern. A sentence is taken apart once, since a large picture says it ten
/// thousand times.
record Pattern(List<Part> parts) {
    private static final java.util.regex.Pattern PLACE =
            java.util.regex.Pattern.compile("\\{(\\d+)(?:,choice,((?:[^{}]|\\{\\d+\\})*))?\\}");
    private static final java.util.regex.Pattern BRANCH =
            java.util.regex.Pattern.compile("(-?\\d+)([#<])([^|]*)");
    private static final Map<String, Pattern> KNOWN = new ConcurrentHashMap<>();

    /// A piece of a sentence.
    private sealed interface Part {
        /// Plain words.
        record Text(String words) implements Part {}

        /// Whatever stands at this position of the filling.
        record Place(int position) implements Part {}

        /// One of several sentences, by the number at a position.
        record Choice(int position, List<Branch> branches) implements Part {}
    }

    /// A sentence for numbers that reach a limit, or only for those `beyond` it.
    private record Branch(long limit, boolean beyond, Pattern sentence) {
        boolean holds(long number) {
            return beyond ? number > limit : number >= limit;
        }
    }

    static String fill(String pattern, Object... filling) {
        return KNOWN.computeIfAbsent(pattern, Pattern::of).filled(filling);
    }

    private static Pattern of(String pattern) {
        var parts = new ArrayList<Part>();
        var end = 0;
        for (var place : PLACE.matcher(pattern).results().toList()) {
            parts.add(new Part.Text(pattern.substring(end, place.start())));
            var position = Integer.parseInt(place.group(1));
            var choices = place.group(2);
            parts.add(
                    choices == null
                            ? new Part.Place(position)
                            : new Part.Choice(position, branches(choices)));
            end = place.end();
        }
        parts.add(new Part.Text(pattern.substring(end)));
        return new Pattern(List.copyOf(parts));
    }

    private static List<Branch> branches(String choices) {
        return BRANCH.matcher(choices)
                .results()
                .map(
                        branch ->
                                new Branch(
                                        Long.parseLong(branch.group(1)),
                                        branch.group(2).equals("<"),
                                        of(branch.group(3))))
                .toList();
    }

    private String filled(Object... filling) {
        var text = new StringBuilder();
        for (var part : parts)
            append(
                    text,
                    switch (part) {
                        case Part.Text(var words) -> words;
                        case Part.Place(var position) -> String.valueOf(filling[position]);
                        case Part.Choice(var position, var branches) ->
                                branch(branches, ((Number) filling[position]).longValue())
                                        .filled(filling);
                    });
        return text.toString();
    }

    /// The space that sets off what is filled in stands between Chinese and other letters only; and
    /// the dots of something cut short end a sentence, too.
    private static void append(StringBuilder filled, String text) {
        var end = filled.length();
        if (end > 0 && filled.charAt(end - 1) == '…' && isStop(text)) {
            filled.append(text, 1, text.length());
            return;
        }
        if (isHan(filled, end - 2) && filled.charAt(end - 1) == ' ' && isHan(text, 0))
            filled.setLength(end - 1);
        var spaced = text.startsWith(" ") && isHan(filled, end - 1) && isHan(text, 1);
        filled.append(spaced ? text.substring(1) : text);
    }

    private static boolean isStop(String text) {
        return text.startsWith(".") || text.startsWith("。");
    }

    private static boolean isHan(CharSequence text, int at) {
        return at >= 0
                && at < text.length()
                && Character.UnicodeScript.of(text.charAt(at)) == Character.UnicodeScript.HAN;
    }

    /// The last branch that holds for a number; else the first.
    private static Pattern branch(List<Branch> branches, long number) {
        var chosen = branches.getFirst();
        for (var branch : branches) if (branch.holds(number)) chosen = branch;
        return chosen.sentence();
    }
}
