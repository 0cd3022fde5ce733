package ringside.state;

/// The capabilities that some keyring or credential operation asks for (capabilities(7)).
public enum Cap {
    SETGID(1),
    SETUID(2),
    SYS_ADMIN(4);

    private final int bit;

    Cap(int bit) {
        this.bit = bit;
    }

    int bit() {
        return bit;
    }
}
