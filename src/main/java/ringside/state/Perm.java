package ringside.state;

import java.util.stream.Collectors;

/// A key's 32-bit permission mask, one byte a [Subject], one bit a [Right] (keyrings(7), "Key
/// access rights").
public record Perm(int mask) {
    /// The bits that KEYCTL_SETPERM accepts.
    public static final int VALID = 0x3f3f3f3f;

    public boolean grants(Subject subject, Right right) {
        return ((mask >>> subject.shift()) & right.bit()) != 0;
    }

    /// The six bits of one subject.
    public int of(Subject subject) {
        return (mask >>> subject.shift()) & 0x3f;
    }

    /// Six bits as `keyctl show` spells them, `alswrv` when all are set and a dash for each that is
    /// not.
    public static String letters(int bits) {
        return java.util.Arrays.stream(Right.values())
                .sorted(java.util.Comparator.reverseOrder())
                .map(right -> (bits & right.bit()) != 0 ? String.valueOf(right.letter()) : "-")
                .collect(Collectors.joining());
    }

    /// Eight hex digits, as KEYCTL_DESCRIBE prints them.
    @Override
    public String toString() {
        return String.format("%08x", mask);
    }
}
