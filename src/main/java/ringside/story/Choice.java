package ringside.story;

/// One of the answers that a question offers.
public record Choice(String text, boolean right) {
    /// As a story writes it.
    public String line() {
        return "  " + (right ? "(x) " : "( ) ") + text;
    }
}
