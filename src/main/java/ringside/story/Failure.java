package ringside.story;

/// An expectation that did not hold: where it stands, what was expected and what was.
public record Failure(int line, String expected, String actual) {
    @Override
    public String toString() {
        return "line " + line + ": expected " + expected + ", but " + actual;
    }
}
