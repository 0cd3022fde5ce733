package ringside.evidence;

/// Ends the reading of a file at the line that is to blame; never leaves this room.
final class NotStrace extends Exception {
    private static final long serialVersionUID = 1L;
    private final int line;

    NotStrace(int line, String sentence) {
        super(sentence, null, false, false);
        this.line = line;
    }

    Unreadable toUnreadable() {
        return new Unreadable(line, String.valueOf(getMessage()));
    }
}
