package ringside.story;

/// A place of a story that cannot be read: line and column (from 1), and one sentence that says
/// what was expected there and how to mend it.
public record Problem(int line, int column, String expected) {
    @Override
    public String toString() {
        return "line " + line + ", column " + column + ": " + expected;
    }
}
