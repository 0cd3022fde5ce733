package ringside.call;

/// The calls of the setuid(2) family.
public enum IdOp {
    SETUID(1, false),
    SETREUID(2, false),
    SETRESUID(3, false),
    SETFSUID(1, false),
    SETGID(1, true),
    SETREGID(2, true),
    SETRESGID(3, true),
    SETFSGID(1, true);

    private final int arguments;
    private final boolean group;

    IdOp(int arguments, boolean group) {
        this.arguments = arguments;
        this.group = group;
    }

    public int arguments() {
        return arguments;
    }

    /// Whether group ids are meant.
    public boolean group() {
        return group;
    }

    public String text() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
