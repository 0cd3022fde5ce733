package ringside.search;

import ringside.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// Reads a question from left to right. Places are counted from 1, as people count letters.
final class QueryReader {
    private final String text;
    private final List<Predicate<Facts>> terms = new ArrayList<>();
    private Optional<String> oddity = Optional.empty();
    private int at;

    QueryReader(String text) {
        this.text = text;
    }

    Reading read() {
        try {
            while (skipSpace()) terms.add(term());
            return new Reading.Good(new Query(terms, oddity));
        } catch (Flaw flaw) {
            return flaw.reading();
        }
    }

    /// Goes to the next term, if there is one.
    private boolean skipSpace() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) at++;
        return at < text.length();
    }

    private Predicate<Facts> term() {
        if (text.charAt(at) == '-' && at + 1 < text.length()) {
            at++;
            return plain().negate();
        }
        return plain();
    }

    private Predicate<Facts> plain() {
        if (text.charAt(at) == '/') return expression();
        var start = at;
        var word = word();
        var colon = word.indexOf(':');
        if (colon > 0 && text.charAt(start) != '"') {
            var filter = Filter.named(word.substring(0, colon));
            if (filter.isPresent())
                return filtered(filter.get(), word.substring(colon + 1), start + colon + 2);
            oddity = Optional.of(word.substring(0, colon));
        }
        return facts -> facts.mentions(word);
    }

    private static Predicate<Facts> filtered(Filter filter, String value, int at) {
        if (value.isEmpty()) throw new Flaw(at, Words.say("search.flaw.empty", filter.word(), at));
        return filter.test(value, at);
    }

    /// Letters up to the next space, in lower case; quotation marks hold spaces together.
    private String word() {
        var word = new StringBuilder();
        while (at < text.length() && !Character.isWhitespace(text.charAt(at)))
            if (text.charAt(at) == '"') word.append(quoted());
            else word.append(text.charAt(at++));
        return word.toString().toLowerCase(Locale.ROOT);
    }

    private String quoted() {
        var end = text.indexOf('"', at + 1);
        if (end < 0) throw new Flaw(at + 1, Words.say("search.flaw.quote", at + 1));
        var inside = text.substring(at + 1, end);
        at = end + 1;
        return inside;
    }

    private Predicate<Facts> expression() {
        var start = at;
        var end = closing();
        at = end + 1;
        try {
            var pattern =
                    Pattern.compile(
                            text.substring(start + 1, end),
                            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
            var budget = Patience.budget();
            return facts -> found(pattern, facts, budget);
        } catch (PatternSyntaxException e) {
            var place = start + 2 + Math.max(0, e.getIndex());
            throw new Flaw(place, Words.say("search.flaw.expression", place, e.getDescription()));
        }
    }

    /// The slash that ends an expression; one after a backslash does not.
    private int closing() {
        for (var end = at + 1; end < text.length(); end++)
            if (text.charAt(end) == '\\') end++;
            else if (text.charAt(end) == '/') return end;
        throw new Flaw(at + 1, Words.say("search.flaw.slash", at + 1));
    }

    private static boolean found(Pattern pattern, Facts facts, int[] budget) {
        return pattern.matcher(new Patience(facts.name(), budget)).find()
                || (!facts.hex().isEmpty()
                        && pattern.matcher(new Patience("0x" + facts.hex(), budget)).find());
    }
}
