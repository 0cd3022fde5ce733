package ringside.album;

import ringside.picture.Decimal;

import java.util.List;
import java.util.Map;

/// Values as JSON that may stand inside a script element of a page: whatever the texts are, nothing
/// in it ends the element or begins a comment.
///
/// Law: what is written reads back as it was; the text is ASCII, and equal values give equal text.
final class Json {
    private static final String UNSAFE = "<>&'`";

    private final StringBuilder out = new StringBuilder();

    private Json() {}

    /// Maps with text keys, lists, texts, booleans and numbers; numbers keep two decimals.
    static String write(Object value) {
        var json = new Json();
        json.value(value);
        return json.out.toString();
    }

    private void value(Object value) {
        switch (value) {
            case Map<?, ?> map -> map(map);
            case List<?> list -> list(list);
            case Boolean truth -> out.append(truth.booleanValue());
            case Integer number -> out.append(number.intValue());
            case Double number -> Decimal.append(out, number);
            case String text -> text(text);
            default -> throw new IllegalArgumentException(value.getClass().getName());
        }
    }

    private void map(Map<?, ?> map) {
        var mark = '{';
        for (var entry : map.entrySet()) {
            out.append(mark);
            value(entry.getKey());
            out.append(':');
            value(entry.getValue());
            mark = ',';
        }
        out.append(mark == '{' ? "{}" : "}");
    }

    private void list(List<?> list) {
        var mark = '[';
        for (var value : list) {
            out.append(mark);
            value(value);
            mark = ',';
        }
        out.append(mark == '[' ? "[]" : "]");
    }

    private void text(String text) {
        out.append('"');
        for (var at = 0; at < text.length(); at++) {
            var c = text.charAt(at);
            if (c == '"' || c == '\\') out.append('\\').append(c);
            else if (c < ' ' || c > '~' || UNSAFE.indexOf(c) >= 0) escape(c);
            else out.append(c);
        }
        out.append('"');
    }

    private void escape(char c) {
        var hex = Integer.toHexString(c);
        out.append("\\u").append("0".repeat(4 - hex.length())).append(hex);
    }
}
