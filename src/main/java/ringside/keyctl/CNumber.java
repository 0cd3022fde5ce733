package ringside.keyctl;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;

/// Numbers as strtoul(3) reads them: blanks and a sign may stand before, base 0 knows `0x` and the
/// leading nought of octal, what is too large becomes the largest, and nothing at all is 0.
final class CNumber {
    private static final Pattern SIGNED = Pattern.compile("[ \\t\\n\\x0B\\f\\r]*([+-]?)(.*)");
    private static final BigInteger LARGEST = BigInteger.TWO.pow(64).subtract(BigInteger.ONE);

    private CNumber() {}

    /// The 64 bits of a number, or nothing when characters are left over.
    ///
    /// @param base 10, or 0 to let the digits tell
    static Optional<Long> parse(String text, int base) {
        if (text.isEmpty()) return Optional.of(0L);
        var parts = SIGNED.matcher(text);
        if (!parts.matches()) return Optional.empty();
        return digits(parts.group(2), base)
                .map(value -> parts.group(1).equals("-") ? -value : value);
    }

    private static Optional<Long> digits(String text, int base) {
        if (base == 10) return digits(text, "[0-9]+", 10);
        if (text.matches("0[xX].*")) return digits(text.substring(2), "[0-9a-fA-F]+", 16);
        return text.startsWith("0") ? digits(text, "[0-7]+", 8) : digits(text, "[0-9]+", 10);
    }

    private static Optional<Long> digits(String text, String known, int radix) {
        if (!text.matches(known)) return Optional.empty();
        return Optional.of(new BigInteger(text, radix).min(LARGEST).longValue());
    }
}
