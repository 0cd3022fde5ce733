package ringside.search;

import ringside.state.Perm;
import ringside.state.Right;
import ringside.state.Subject;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Questions about a permission mask: the mask itself (`3f010000`, with or without 0x), or rights
/// that a class has (`other=v`, `possessor=rw`; `rw` alone asks for the possessor).
final class PermTest {
    private static final Pattern MASK = Pattern.compile("0x[0-9a-f]{1,8}|[0-9a-f]{8}");
    private static final Pattern RIGHTS = Pattern.compile("(?:([a-z]+)=)?([alswrv]+)");

    private PermTest() {}

    static Optional<Predicate<Perm>> read(String value) {
        if (MASK.matcher(value).matches()) {
            var mask = Integer.parseUnsignedInt(value.replaceFirst("^0x", ""), 16);
            return Optional.of(perm -> perm.mask() == mask);
        }
        var rights = RIGHTS.matcher(value);
        if (!rights.matches()) return Optional.empty();
        return subject(Optional.ofNullable(rights.group(1)).orElse("possessor"))
                .map(subject -> perm -> (perm.of(subject) & bits(rights.group(2))) != 0);
    }

    private static Optional<Subject> subject(String word) {
        return Arrays.stream(Subject.values())
                .filter(subject -> subject.name().toLowerCase(Locale.ROOT).startsWith(word))
                .findFirst();
    }

    private static int bits(String letters) {
        return Arrays.stream(Right.values())
                .filter(right -> letters.indexOf(right.letter()) >= 0)
                .mapToInt(Right::bit)
                .sum();
    }
}
