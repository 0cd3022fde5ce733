package ringside.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;

/// One element of an ASN.1 encoding with definite lengths (DER): a tag, and contents that may be
/// elements again. What does not parse is a [NoSuchElementException].
final class Der {
    static final int INTEGER = 0x02;
    static final int BIT_STRING = 0x03;
    static final int OCTET_STRING = 0x04;
    static final int OID = 0x06;
    static final int SEQUENCE = 0x30;
    static final int SET = 0x31;

    private static final int LONG_FORM = 0x80;

    private final byte[] bytes;
    private final int start;
    private final int from;
    private final int to;

    private Der(byte[] bytes, int start, int limit) {
        if (limit - start < 2) throw new NoSuchElementException("an element is cut off");
        this.bytes = bytes;
        this.start = start;
        var first = bytes[start + 1] & 0xff;
        var more = first < LONG_FORM ? 0 : first - LONG_FORM;
        if (first == LONG_FORM || more > 2 || limit - start < 2 + more)
            throw new NoSuchElementException("a length is malformed");
        this.from = start + 2 + more;
        this.to = from + (more == 0 ? first : number(bytes, start + 2, more));
        if (to > limit) throw new NoSuchElementException("an element is longer than what it is in");
    }

    /// The element that these bytes begin with; what follows it does not matter.
    static Der of(byte[] bytes) {
        return new Der(bytes, 0, bytes.length);
    }

    private static int number(byte[] bytes, int at, int count) {
        var value = 0;
        for (var i = 0; i < count; i++) value = (value << Byte.SIZE) | (bytes[at + i] & 0xff);
        return value;
    }

    int tag() {
        return bytes[start] & 0xff;
    }

    /// Itself, if its tag is this one.
    Der as(int tag) {
        if (tag() != tag) throw new NoSuchElementException("tag " + tag() + " and not " + tag);
        return this;
    }

    /// The elements in it.
    List<Der> parts() {
        var parts = new ArrayList<Der>();
        for (var at = from; at < to; at = parts.getLast().to) parts.add(new Der(bytes, at, to));
        return parts;
    }

    /// The part at a place, which must be there.
    Der part(int index) {
        var parts = parts();
        if (index >= parts.size()) throw new NoSuchElementException("a part is missing");
        return parts.get(index);
    }

    /// Its contents without tag and length.
    byte[] content() {
        return Arrays.copyOfRange(bytes, from, to);
    }

    /// The bytes of the whole element.
    byte[] whole() {
        return Arrays.copyOfRange(bytes, start, to);
    }

    /// An object identifier with dots between its numbers.
    String oid() {
        as(OID);
        var text = new StringBuilder();
        var value = 0L;
        for (var at = from; at < to; at++) {
            value = (value << 7) | (bytes[at] & 0x7f);
            if (bytes[at] < 0) continue;
            if (text.isEmpty()) {
                var root = Math.min(value / 40, 2);
                text.append(root).append('.').append(value - 40 * root);
            } else text.append('.').append(value);
            value = 0;
        }
        return text.toString();
    }
}
