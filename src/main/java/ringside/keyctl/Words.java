package ringside.keyctl;

import java.util.ArrayList;
import java.util.List;

/// Cuts a line into words and spells texts so that cutting gives them back.
///
/// Blanks part words; double quotes keep them together, with the escapes of JSON (a backslash
/// before a quote, a backslash, n, r, t, or u and four hex digits), single quotes without any; a
/// word in angle brackets runs
/// to its `>`; a word that begins with `#` ends the line.
public final class Words {
    private final String line;
    private final int first;
    private final List<Word> words = new ArrayList<>();
    private int at;

    private Words(String line, int first) {
        this.line = line;
        this.first = first;
    }

    /// Cuts a line.
    ///
    /// @param first the column of the line's first character
    public static List<Word> split(String line, int first) throws Misread {
        return new Words(line, first).all();
    }

    /// A line that can be cut, without the comment at its end.
    public static String uncommented(String line) throws Misread {
        var words = new Words(line, 1);
        words.all();
        return line.substring(0, words.at);
    }

    /// A text as one word: bare where that is safe, else in quotes.
    public static String quote(String text) {
        var plain = !text.isEmpty() && !text.startsWith("'");
        return plain && text.codePoints().allMatch(Words::bare) ? text : quoted(text);
    }

    /// A text as one word in quotes, wherever it stands.
    public static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> quoted.append(escaped(c)));
        return quoted.append('"').toString();
    }

    private static boolean bare(int c) {
        return printable(c) && c != ' ' && "\"\\<>=#".indexOf(c) < 0;
    }

    private static boolean printable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    false;
            case Character.SPACE_SEPARATOR -> c == ' ';
            default -> true;
        };
    }

    private static String escaped(int c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> printable(c) ? Character.toString(c) : unicode(c);
        };
    }

    private static String unicode(int c) {
        var text = new StringBuilder();
        for (var unit : Character.toChars(c)) text.append(String.format("\\u%04x", (int) unit));
        return text.toString();
    }

    private List<Word> all() throws Misread {
        for (skipBlanks(); at < line.length() && line.charAt(at) != '#'; skipBlanks()) {
            var column = first + at;
            words.add(
                    switch (line.charAt(at)) {
                        case '"' -> new Word(quoted(column), column, true);
                        case '\'' -> new Word(literal(column), column, true);
                        case '<' -> new Word(mark(column), column, false);
                        default -> new Word(plain(), column, false);
                    });
        }
        return List.copyOf(words);
    }

    private void skipBlanks() {
        while (at < line.length() && Character.isWhitespace(line.charAt(at))) at++;
    }

    private String plain() {
        var start = at;
        while (at < line.length() && !Character.isWhitespace(line.charAt(at))) at++;
        return line.substring(start, at);
    }

    private String mark(int column) throws Misread {
        var end = line.indexOf('>', at);
        if (end < 0) throw new Misread(column, "expected `>` after `<`; close the bracket.");
        var text = line.substring(at, end + 1);
        at = end + 1;
        return text;
    }

    private String quoted(int column) throws Misread {
        var text = new StringBuilder();
        for (at++; at < line.length(); at++) {
            var c = line.charAt(at);
            if (c == '"') return endOfQuote(text);
            text.append(c == '\\' ? escape() : c);
        }
        throw new Misread(column, "expected a closing quote; add `\"` where the text ends.");
    }

    private String literal(int column) throws Misread {
        var start = at + 1;
        at = line.indexOf('\'', start);
        if (at < 0)
            throw new Misread(column, "expected a closing quote; add `'` where the text ends.");
        return endOfQuote(line.substring(start, at));
    }

    private String endOfQuote(CharSequence text) throws Misread {
        at++;
        if (at < line.length() && !Character.isWhitespace(line.charAt(at)))
            throw new Misread(
                    first + at, "expected a blank after the closing quote; part the words.");
        return text.toString();
    }

    private char escape() throws Misread {
        var column = first + at;
        at++;
        var c = at < line.length() ? line.charAt(at) : ' ';
        return switch (c) {
            case '"', '\\' -> c;
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unit(column);
            default ->
                    throw new Misread(
                            column,
                            "expected one of n r t u, a quote or a backslash after this backslash; double it.");
        };
    }

    private char unit(int column) throws Misread {
        var digits = line.substring(at + 1, Math.min(at + 5, line.length()));
        if (!digits.matches("[0-9a-fA-F]{4}"))
            throw new Misread(column, "expected four hex digits after \\u.");
        at += 4;
        return (char) Integer.parseInt(digits, 16);
    }
}
