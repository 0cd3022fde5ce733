package ringside.evidence;

import ringside.call.Special;

import java.util.Map;
import java.util.OptionalLong;

/// A numeric argument as strace prints it: decimal, hex or octal, a constant's name, several of
/// them joined by bars, with or without a comment.
final class Numeral {
    private static final Map<String, Integer> RIGHTS =
            Map.of(
                    "VIEW", 1, "READ", 2, "WRITE", 4, "SEARCH", 8, "LINK", 16, "SETATTR", 32, "ALL",
                    63);
    private static final Map<String, Integer> SUBJECTS =
            Map.of("POS", 24, "USR", 16, "GRP", 8, "OTH", 0);

    private Numeral() {}

    static OptionalLong of(String argument) {
        var sum = 0L;
        var comment = argument.indexOf("/*");
        var text = comment < 0 ? argument : argument.substring(0, comment);
        for (var term : text.strip().split("\\|", -1)) {
            var value = term(term.strip());
            if (value.isEmpty()) return value;
            sum |= value.getAsLong();
        }
        return OptionalLong.of(sum);
    }

    private static OptionalLong term(String term) {
        if (term.startsWith("KEY_SPEC_")) {
            return Special.constant(term)
                    .map(special -> OptionalLong.of(special.id()))
                    .orElse(OptionalLong.empty());
        }
        var constant = Constants.of(term);
        if (constant.isPresent()) return constant;
        if (term.startsWith("KEY_")) return right(term.split("_", -1));
        return numeral(term);
    }

    private static OptionalLong right(String[] words) {
        var subject = words.length == 3 ? SUBJECTS.get(words[1]) : null;
        var right = words.length == 3 ? RIGHTS.get(words[2]) : null;
        return subject == null || right == null
                ? OptionalLong.empty()
                : OptionalLong.of((long) right << subject);
    }

    private static OptionalLong numeral(String term) {
        try {
            if (term.startsWith("0x")) {
                return OptionalLong.of(Long.parseUnsignedLong(term.substring(2), 16));
            }
            var octal = term.length() > 1 && term.startsWith("0");
            return OptionalLong.of(Long.parseLong(term, octal ? 8 : 10));
        } catch (NumberFormatException _) {
            return OptionalLong.empty();
        }
    }
}
