package ringside.state;

import java.util.Arrays;

/// A key's secret. Its bytes may be unknown while its length is known (a recording that was cut, a
/// story that was saved without secrets), and they never reach a text by accident: [#toString]
/// prints the length only.
public final class Payload {
    public static final Payload EMPTY = new Payload(new byte[0], 0);

    private final byte[] known;
    private final int size;

    private Payload(byte[] known, int size) {
        this.known = known;
        this.size = size;
    }

    public static Payload of(byte[] bytes) {
        return bytes.length == 0 ? EMPTY : new Payload(bytes.clone(), bytes.length);
    }

    public static Payload of(String text) {
        return of(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /// A payload of which only the length in bytes is known.
    public static Payload unknown(int size) {
        return size == 0 ? EMPTY : new Payload(new byte[0], size);
    }

    /// As many bytes from the start, for a call that passes fewer than it has.
    public Payload first(int bytes) {
        if (bytes >= size) return this;
        return isKnown() ? of(Arrays.copyOf(known, bytes)) : unknown(bytes);
    }

    /// The same payload, of which only so many bytes from the start are known.
    public Payload cut(int bytes) {
        return bytes >= known.length ? this : new Payload(Arrays.copyOf(known, bytes), size);
    }

    /// Length in bytes, as the quota counts it.
    public int size() {
        return size;
    }

    public boolean isKnown() {
        return known.length == size;
    }

    /// A copy of the bytes that are known: all of them, the first ones, or none.
    public byte[] bytes() {
        return known.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Payload that
                && size == that.size
                && Arrays.equals(known, that.known);
    }

    @Override
    public int hashCode() {
        return 31 * size + Arrays.hashCode(known);
    }

    @Override
    public String toString() {
        return "<" + size + " bytes>";
    }
}
