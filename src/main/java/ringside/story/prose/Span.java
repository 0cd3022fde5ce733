package ringside.story.prose;

/// A piece of a line that is set in one way. `text` has no line breaks.
public record Span(String text, boolean strong, boolean emphasis, boolean code) {
    static final Span PLAIN = new Span("", false, false, false);

    Span saying(String next) {
        return new Span(next, strong, emphasis, code);
    }

    Span stronger() {
        return new Span(text, true, emphasis, code);
    }

    Span emphasised() {
        return new Span(text, strong, true, code);
    }

    Span coded() {
        return new Span(text, strong, emphasis, true);
    }
}
