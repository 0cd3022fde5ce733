package ringside.state;

/// The three keyrings that credentials subscribe to.
public enum Slot {
    THREAD('t', "_tid"),
    PROCESS('p', "_pid"),
    SESSION('s', "_ses");

    private final char letter;

    @SuppressWarnings("ImmutableEnumChecker") // a record of a type and a text is
    private final Label label;

    Slot(char letter, String description) {
        this.letter = letter;
        this.label = Label.ring(description);
    }

    public char letter() {
        return letter;
    }

    /// How the kernel names a ring that it makes for this slot.
    public String description() {
        return label.description();
    }

    /// Type and name of such a ring.
    public Label label() {
        return label;
    }
}
