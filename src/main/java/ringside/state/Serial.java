package ringside.state;

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
        return String.format("0x%08x", value);
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
