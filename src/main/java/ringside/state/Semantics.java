package ringside.state;

/// Which side the model takes where kernel and man pages differ. A rule asks [#follows] at the very
/// place of the difference.
public enum Semantics {
    /// Linux 6.18 as measured.
    LINUX("linux", "Linux 6.18"),
    /// What the man pages say.
    MAN_PAGES("man-pages", "Man pages");

    private final String id;
    private final String title;

    Semantics(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /// The word of stories and of the command line.
    public String id() {
        return id;
    }

    public String title() {
        return title;
    }

    /// True when the model departs from the page here, as the kernel does.
    public boolean follows(Divergence divergence) {
        return this == LINUX && !divergence.id().isEmpty();
    }
}
