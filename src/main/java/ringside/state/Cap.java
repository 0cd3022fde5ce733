package ringside.state;

/// The capabilities that some keyring or credential operation asks for (capabilities(7)).
public enum Cap {
    SETGID,
    SETUID,
    SYS_ADMIN;

    int bit() {
        return 1 << ordinal();
    }
}
