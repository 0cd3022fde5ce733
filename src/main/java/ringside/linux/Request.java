package ringside.linux;

import ringside.call.Text;
import ringside.state.Payload;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A request in the making: the words of its line, and the bytes that follow it (agent.c says what
/// the words mean). An argument is a number, a pointer to bytes, NULL, or a pointer that leads
/// nowhere.
final class Request {
    private final StringBuilder line;
    private final ByteArrayOutputStream tail = new ByteArrayOutputStream();

    private Request(String line) {
        this.line = new StringBuilder(line);
    }

    static Request of(String line) {
        return new Request(line);
    }

    Request number(long value) {
        line.append(' ').append(value);
        return this;
    }

    Request text(Text text) {
        return switch (text) {
            case Text.Null() -> word("n");
            case Text.Fault() -> word("f");
            case Text.Given(var value) -> bytes('b', value.getBytes(StandardCharsets.UTF_8));
        };
    }

    /// A payload with nothing behind it, so that a length that says more cannot be read; NULL when
    /// there is none.
    Request payload(Payload payload) {
        if (payload.size() == 0) return word("n");
        return bytes('p', payload.isKnown() ? payload.bytes() : new byte[payload.size()]);
    }

    /// An iovec of one piece.
    Request vector(Payload payload) {
        return bytes('v', payload.isKnown() ? payload.bytes() : new byte[payload.size()]);
    }

    Request numbers(List<Integer> values) {
        var packed = ByteBuffer.allocate(4 * values.size()).order(ByteOrder.nativeOrder());
        values.forEach(packed::putInt);
        return bytes('b', packed.array());
    }

    /// A buffer for so many bytes and its length; NULL and 0 for none.
    Request buffer(long size) {
        return (size == 0 ? word("n") : word("o" + size)).number(size);
    }

    /// A word as it stands.
    Request word(String word) {
        line.append(' ').append(word);
        return this;
    }

    /// Bytes of a kind that agent.c knows.
    Request bytes(char kind, byte[] bytes) {
        tail.writeBytes(bytes);
        return word(kind + Integer.toString(bytes.length));
    }

    /// Bytes whose number alone is a word.
    Request plain(String bytes) {
        tail.writeBytes(bytes.getBytes(StandardCharsets.US_ASCII));
        return number(bytes.length());
    }

    byte[] bytes() {
        var whole = new ByteArrayOutputStream();
        whole.writeBytes(line.append('\n').toString().getBytes(StandardCharsets.US_ASCII));
        whole.writeBytes(tail.toByteArray());
        return whole.toByteArray();
    }
}
