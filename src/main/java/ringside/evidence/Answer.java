package ringside.evidence;

import ringside.call.Reply;
import ringside.state.Errno;
import ringside.state.Payload;

import java.io.ByteArrayOutputStream;
import java.util.Optional;

/// Reads the right-hand side of a traced call: a number, `-1` with an errno, or `?` for a call that
/// does not return.
final class Answer {
    private Answer() {}

    /// The number in front, -1 when there is none; `-y` puts a path behind the number of a file.
    static long number(String result) {
        return Numeral.of(bare(firstWord(result))).orElse(-1);
    }

    /// The reply as a number or an errno; empty when the call did not return or was interrupted.
    static Optional<Reply> plain(String result) {
        var first = firstWord(result);
        if (first.isEmpty() || first.startsWith("?")) return Optional.empty();
        if (!first.equals("-1")) {
            var value = Numeral.of(bare(first));
            return value.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Reply.Value(value.getAsLong()));
        }
        return errno(firstWord(result.substring(2).strip()));
    }

    private static String bare(String word) {
        var path = word.indexOf('<');
        return path > 0 ? word.substring(0, path) : word;
    }

    private static Optional<Reply> errno(String name) {
        if (name.startsWith("ERESTART")) return Optional.empty();
        try {
            return Optional.of(new Reply.Failed(Errno.named(name)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// What KEYCTL_DESCRIBE put into the caller's buffer.
    static Reply described(Reply plain, String buffer, long room) {
        if (!(plain instanceof Reply.Value(var size))) return plain;
        var text = Quoted.is(buffer) ? Quoted.of(buffer) : new Quoted(Payload.EMPTY, false);
        var copied = size <= room && text.whole();
        return new Reply.Described(copied ? text.text() : "", (int) size, copied);
    }

    /// What KEYCTL_READ put into the caller's buffer.
    static Reply contents(Reply plain, String buffer, long room) {
        if (!(plain instanceof Reply.Value(var size))) return plain;
        var text = Quoted.is(buffer) ? Quoted.of(buffer) : new Quoted(Payload.EMPTY, false);
        var copied = size <= room && text.whole() && text.payload().size() == size;
        return new Reply.Contents(copied ? text.payload() : Payload.unknown((int) size), copied);
    }

    /// What KEYCTL_CAPABILITIES put into the caller's buffer: bytes as flags or numbers.
    static Reply abilities(Reply plain, String buffer) {
        if (!(plain instanceof Reply.Value(var size))) return plain;
        var bytes = new ByteArrayOutputStream();
        if (buffer.startsWith("[")) {
            for (var item : buffer.substring(1, buffer.length() - 1).split(",", -1)) {
                Numeral.of(item.strip()).ifPresent(value -> bytes.write((int) value));
            }
        }
        var whole = bytes.size() == size;
        var payload = whole ? Payload.of(bytes.toByteArray()) : Payload.unknown((int) size);
        return new Reply.Contents(payload, whole);
    }

    private static String firstWord(String text) {
        var end = 0;
        while (end < text.length() && text.charAt(end) > ' ') end++;
        return text.substring(0, end);
    }
}
