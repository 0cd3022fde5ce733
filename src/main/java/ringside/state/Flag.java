package ringside.state;

/// A key's flags (include/linux/key.h), those that can be seen from outside or that steer an
/// operation.
public enum Flag {
    DEAD,
    REVOKED,
    IN_QUOTA,
    USER_CONSTRUCT,
    ROOT_CAN_CLEAR,
    INVALIDATED,
    ROOT_CAN_INVAL,
    KEEP,
    /// A `_uid.N` or `_uid_ses.N` ring: as a session keyring it is promoted away, see semantics of
    /// `@s`.
    UID_KEYRING;

    int bit() {
        return 1 << ordinal();
    }
}
