package ringside.state;

import org.jspecify.annotations.Nullable;

/// A key's serial number: what `keyctl` prints and every system call takes. Positive for a key that
/// exists; [#NONE] says "no key" where the kernel has a null pointer.
public record Serial(int value) implements Comparable<Serial> {
    public static final Serial NONE = new Serial(0);

    public boolean isNone() {
        return value == 0;
    }

    public boolean isSome() {
        return value != 0;
    }

    /// The spelling of `/proc/keys` with a prefix, as people quote it: `0x2f41ac07`.
    public String hex() {
        var digits = Integer.toHexString(value);
        return "0x" + "0".repeat(8 - digits.length()) + digits;
    }

    /// Written out, as the hash is: serials are compared millions of times, and what the compiler
    /// generates for a record costs many calls before it is warm.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Serial serial && serial.value == value;
    }

    @Override
    public int hashCode() {
        return value;
    }

    @Override
    public int compareTo(Serial other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
