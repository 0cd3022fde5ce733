package ringside.evidence;

import ringside.call.Text;
import ringside.state.Payload;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/// A string argument as strace prints it: C escapes (octal, hex and letters) in quotes, followed by
/// dots when it was cut to the length that `-s` allows.
record Quoted(Payload payload, boolean whole) {
    static boolean is(String argument) {
        return argument.startsWith("\"");
    }

    static Quoted of(String argument) {
        var out = new ByteArrayOutputStream();
        var at = 1;
        while (at < argument.length() && argument.charAt(at) != '"') {
            at =
                    argument.charAt(at) == '\\'
                            ? escape(argument, at + 1, out)
                            : plain(argument, at, out);
        }
        var closed = at < argument.length();
        return new Quoted(Payload.of(out.toByteArray()), closed && !argument.endsWith("..."));
    }

    private static int plain(String argument, int at, ByteArrayOutputStream out) {
        var to = argument.offsetByCodePoints(at, 1);
        out.writeBytes(argument.substring(at, to).getBytes(StandardCharsets.UTF_8));
        return to;
    }

    private static int escape(String argument, int at, ByteArrayOutputStream out) {
        if (at >= argument.length()) return at;
        var c = argument.charAt(at);
        if (c >= '0' && c <= '7') return digits(argument, at, 3, 8, out);
        if (c == 'x') return digits(argument, at + 1, 2, 16, out);
        out.write(
                switch (c) {
                    case 'n' -> '\n';
                    case 't' -> '\t';
                    case 'r' -> '\r';
                    case 'v' -> 0x0b;
                    case 'f' -> '\f';
                    case 'a' -> 0x07;
                    case 'b' -> '\b';
                    case 'e' -> 0x1b;
                    default -> c;
                });
        return at + 1;
    }

    private static int digits(
            String argument, int from, int most, int radix, ByteArrayOutputStream out) {
        var value = 0;
        var at = from;
        while (at < argument.length()
                && at - from < most
                && Character.digit(argument.charAt(at), radix) >= 0) {
            value = value * radix + Character.digit(argument.charAt(at), radix);
            at++;
        }
        out.write(value);
        return at;
    }

    /// The string as UTF-8 where it is that, else one character a byte.
    String text() {
        var bytes = payload.bytes();
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException _) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }

    /// A string argument that may be NULL or an address that leads nowhere.
    static Text argument(String argument) {
        if (is(argument)) return Text.of(of(argument).text());
        return argument.equals("NULL") ? Text.NULL : Text.FAULT;
    }
}
