package ringside.picture.notation;

import ringside.picture.Decimal;

import java.util.HexFormat;

/// Puts [Json] into text.
final class JsonPrinter {
    /// Lists this deep have a line for each item that is no scalar; deeper ones share a line.
    private static final int DEEPEST = 1;

    private static final HexFormat HEX = HexFormat.of();

    private final StringBuilder out;

    JsonPrinter(StringBuilder out) {
        this.out = out;
    }

    void write(Json value, int depth) {
        switch (value) {
            case Json.Text(var text) -> quote(text);
            case Json.Whole(var number) -> out.append(number);
            case Json.Real(var number) -> Decimal.append(out, number);
            case Json.Flag(var set) -> out.append(set);
            case Json.Items items -> items(items, depth);
            case Json.Members members -> members(members, depth);
        }
    }

    private void items(Json.Items value, int depth) {
        var lines = depth <= DEEPEST && value.items().stream().anyMatch(JsonPrinter::isBig);
        out.append('[');
        var first = true;
        for (var item : value.items()) {
            part(first, lines, depth);
            first = false;
            write(item, depth + 1);
        }
        end(first, lines, depth);
        out.append(']');
    }

    private void members(Json.Members value, int depth) {
        var lines = depth == 0;
        out.append('{');
        var first = true;
        for (var member : value.members().entrySet()) {
            part(first, lines, depth);
            first = false;
            quote(member.getKey());
            out.append(": ");
            write(member.getValue(), depth + 1);
        }
        end(first, lines, depth);
        out.append('}');
    }

    private static boolean isBig(Json item) {
        return item instanceof Json.Members || item instanceof Json.Items;
    }

    private void part(boolean first, boolean lines, int depth) {
        if (!first) out.append(lines ? "," : ", ");
        if (lines) out.append('\n').repeat("  ", depth + 1);
    }

    private void end(boolean empty, boolean lines, int depth) {
        if (lines && !empty) out.append('\n').repeat("  ", depth);
    }

    private void quote(String text) {
        out.append('"');
        text.codePoints().forEach(this::letter);
        out.append('"');
    }

    /// Everything that is visible stays as it is; half a surrogate pair is no letter.
    private void letter(int point) {
        switch (point) {
            case '"', '\\' -> out.append('\\').append((char) point);
            case '\n' -> out.append("\\n");
            default -> {
                if (isVisible(point)) out.appendCodePoint(point);
                else out.append("\\u").append(HEX.toHexDigits((char) point));
            }
        }
    }

    private static boolean isVisible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    false;
            default -> true;
        };
    }
}
