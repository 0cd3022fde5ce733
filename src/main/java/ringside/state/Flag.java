package ringside.state;

/// A key's flags (include/linux/key.h), those that can be seen from outside or that steer an
/// operation.
public enum Flag {
    DEAD(0x1),
    REVOKED(0x2),
    IN_QUOTA(0x4),
    USER_CONSTRUCT(0x8),
    ROOT_CAN_CLEAR(0x10),
    INVALIDATED(0x20),
    ROOT_CAN_INVAL(0x40),
    KEEP(0x80),
    /// A `_uid.N` or `_uid_ses.N` ring: as a session keyring it is promoted away, see semantics of
    /// `@s`.
    UID_KEYRING(0x100);

    private final int bit;

    Flag(int bit) {
        this.bit = bit;
    }

    int bit() {
        return bit;
    }
}
