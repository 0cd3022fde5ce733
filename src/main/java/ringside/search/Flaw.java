package ringside.search;

/// Ends the reading of a question that cannot be asked.
final class Flaw extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final int at;

    Flaw(int at, String sentence) {
        super(sentence);
        this.at = at;
    }

    /// The place, counted from 1.
    int at() {
        return at;
    }

    Reading.Flawed reading() {
        return new Reading.Flawed(at, String.valueOf(getMessage()));
    }
}
