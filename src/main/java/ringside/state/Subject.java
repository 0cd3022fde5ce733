package ringside.state;

/// Whom a permission byte speaks of; the shift of its byte in the mask.
public enum Subject {
    POSSESSOR(24),
    USER(16),
    GROUP(8),
    OTHER(0);

    private final int shift;

    Subject(int shift) {
        this.shift = shift;
    }

    public int shift() {
        return shift;
    }
}
