package ringside.picture;

/// Numbers as documents write them: at most two decimals, no exponent, no minus zero, and never as
/// a machine's own language would.
public final class Decimal {
    private Decimal() {}

    /// The number as text.
    public static String of(double value) {
        return append(new StringBuilder(), value).toString();
    }

    /// Writes the number at the end. A picture has ten of them a thing, so they are put together by
    /// hand.
    public static StringBuilder append(StringBuilder out, double value) {
        var hundredths = Math.round(value * 100);
        if (hundredths < 0) out.append('-');
        var size = Math.abs(hundredths);
        out.append(size / 100);
        var rest = (int) (size % 100);
        if (rest == 0) return out;
        out.append('.').append((char) ('0' + rest / 10));
        return rest % 10 == 0 ? out : out.append((char) ('0' + rest % 10));
    }
}
