package ringside.evidence;

import ringside.story.Problem;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// The text in a file's bytes, or the place of the first byte that is none. Nothing is guessed: a
/// file in another encoding is refused with the way to mend it.
final class Utf8 {
    private Utf8() {}

    /// The text.
    ///
    /// @throws CharacterCodingException when the bytes are not UTF-8
    static String decode(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }

    /// Where bytes that cannot be decoded go wrong first.
    static Problem problem(byte[] bytes) {
        if (isUtf16(bytes))
            return new Problem(1, 1, "expected UTF-8 text, not UTF-16; save the file as UTF-8.");
        var in = ByteBuffer.wrap(bytes);
        var before = CharBuffer.allocate(bytes.length);
        StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(in, before, true);
        before.flip();
        var line = 1;
        var column = 1;
        for (var at = 0; at < before.length(); at++) {
            column++;
            if (before.charAt(at) == '\n') {
                line++;
                column = 1;
            }
        }
        var bad = in.hasRemaining() ? in.get(in.position()) & 0xff : 0;
        return new Problem(
                line,
                column,
                String.format(
                        "expected UTF-8 text, not the byte 0x%02x; save the file as UTF-8.", bad));
    }

    private static boolean isUtf16(byte[] bytes) {
        if (bytes.length < 2) return false;
        var mark = (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff);
        return mark == 0xfeff || mark == 0xfffe;
    }
}
