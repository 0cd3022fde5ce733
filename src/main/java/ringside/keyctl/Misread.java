package ringside.keyctl;

/// A line that is not in the language: where (column from 1) and one sentence that says what was
/// expected there and how to mend it.
public final class Misread extends Exception {
    private static final long serialVersionUID = 1;

    private final int column;

    public Misread(int column, String expected) {
        super(expected);
        this.column = column;
    }

    public int column() {
        return column;
    }

    /// The sentence.
    public String expected() {
        return String.valueOf(getMessage());
    }
}
