package ringside.album;

/// A story that a format cannot hold. The message is one sentence for a person; it names the bound
/// and the remedy.
public final class Unfit extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String sentence;

    public Unfit(String sentence) {
        super(sentence, null, false, false);
        this.sentence = sentence;
    }

    /// What is said to the person.
    public String sentence() {
        return sentence;
    }
}
