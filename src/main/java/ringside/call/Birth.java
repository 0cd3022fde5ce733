package ringside.call;

/// The system call that made a process.
public enum Birth {
    FORK,
    VFORK,
    CLONE;

    public String text() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
