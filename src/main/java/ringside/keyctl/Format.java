package ringside.keyctl;

import ringside.call.Reply;
import ringside.state.Serial;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The forms in which keyctl(1) prints descriptions and contents.
final class Format {
    private Format() {}

    /// One line of `keyctl describe`; `key` is the id as it was given.
    static String described(int key, String told) {
        return Description.parse(told)
                .map(
                        d ->
                                String.format(
                                        Locale.ROOT,
                                        "%9d: %s %5d %5d %s: %s",
                                        key,
                                        d.allMasks(),
                                        d.uid(),
                                        d.gid(),
                                        d.type(),
                                        d.description()))
                .orElse(told);
    }

    /// What a read gave, as the bytes that a program gets: a ring is four bytes a link.
    static byte[] bytes(Reply reply) {
        return switch (reply) {
            case Reply.Contents(var payload, _) -> payload.bytes();
            case Reply.Listing(var serials, _, _) -> bytes(serials);
            case Reply.Described(var text, _, _) -> text.getBytes(StandardCharsets.UTF_8);
            case Reply.Value _, Reply.Failed _, Reply.Gone _, Reply.Blocked _ -> new byte[0];
        };
    }

    private static byte[] bytes(List<Serial> serials) {
        var bytes = ByteBuffer.allocate(4 * serials.size()).order(ByteOrder.LITTLE_ENDIAN);
        serials.forEach(serial -> bytes.putInt(serial.value()));
        return bytes.array();
    }

    /// The ids in what a read gave: keyctl(1) does not ask whether the key is a ring.
    static List<Integer> ids(Reply reply) {
        var bytes = ByteBuffer.wrap(bytes(reply)).order(ByteOrder.LITTLE_ENDIAN);
        var ids = new ArrayList<Integer>();
        while (bytes.remaining() >= Integer.BYTES) ids.add(bytes.getInt());
        return ids;
    }

    /// The length alone, where the bytes of a payload are not known.
    static Optional<String> unknown(Reply reply) {
        return reply instanceof Reply.Contents(var payload, _) && !payload.isKnown()
                ? Optional.of(payload.toString())
                : Optional.empty();
    }

    /// Thirty-two bytes a line, in groups of four.
    static String dump(byte[] bytes) {
        if (bytes.length == 0) return "No data in key";
        var text = new StringBuilder(bytes.length + " bytes of data in key:");
        for (var i = 0; i < bytes.length; i++)
            text.append(i % 32 == 0 ? "\n" : i % 4 == 0 ? " " : "")
                    .append(String.format(Locale.ROOT, "%02x", bytes[i]));
        return text.toString();
    }

    /// The text itself when every byte of it is printable ASCII, else hex digits.
    static String printed(byte[] bytes) {
        for (var b : bytes)
            if (b < 0x20 || b == 0x7f) return ":hex:" + HexFormat.of().formatHex(bytes);
        return new String(bytes, StandardCharsets.US_ASCII);
    }

    static String piped(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
