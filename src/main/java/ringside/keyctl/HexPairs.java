package ringside.keyctl;

import ringside.state.Payload;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/// Data after `-x`: pairs of hex digits, with blanks between them, and what is said of anything
/// else.
record HexPairs(String digits, Optional<String> complaint) {
    static HexPairs of(Payload data) {
        var text = new String(data.bytes(), StandardCharsets.ISO_8859_1);
        var digits = new StringBuilder();
        for (var at = 0; at < text.length(); )
            if (blank(text.charAt(at))) at++;
            else if (at + 2 > text.length()) return wrong("Short hex doublet");
            else if (!text.substring(at, at + 2).matches("[0-9a-fA-F]{2}"))
                return wrong("Bad hex doublet");
            else {
                digits.append(text, at, at + 2);
                at += 2;
            }
        return new HexPairs(digits.toString(), Optional.empty());
    }

    private static HexPairs wrong(String complaint) {
        return new HexPairs("", Optional.of(complaint));
    }

    private static boolean blank(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    Payload payload() {
        return Payload.of(HexFormat.of().parseHex(digits));
    }
}
