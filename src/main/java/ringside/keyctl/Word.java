package ringside.keyctl;

/// One word of a line: its text without quotes and escapes, and the column (from 1) where it began.
/// A quoted word is always text, never an option, a mark or a reference.
public record Word(String text, int column, boolean quoted) {
    /// Whether the word is this one and bare.
    public boolean is(String bare) {
        return !quoted && text.equals(bare);
    }

    /// A mark in angle brackets, such as `<13 bytes>` or `<null>`: what no text can say.
    boolean isMark() {
        return !quoted && text.startsWith("<");
    }

    /// What stands between the brackets.
    String mark() {
        return text.substring(1, text.length() - 1).strip();
    }
}
