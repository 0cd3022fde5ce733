package ringside.rule;

/// Eight lower-case hex digits, as the kernel prints serials and masks (%08x), without the cost of
/// a formatter.
final class Hex {
    private static final int DIGITS = 8;

    private Hex() {}

    static String of(int number) {
        var digits = Integer.toHexString(number);
        return "0".repeat(DIGITS - digits.length()) + digits;
    }
}
