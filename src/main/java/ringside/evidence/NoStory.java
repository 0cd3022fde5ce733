package ringside.evidence;

/// Ends the search for a story in a file; never leaves this room. The reason goes on where a
/// sentence began with the file's name.
final class NoStory extends Exception {
    private static final long serialVersionUID = 1L;
    private final String reason;

    NoStory(String reason) {
        super(reason, null, false, false);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
