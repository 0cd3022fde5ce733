package ringside.call;

/// The files of /proc/sys/kernel/keys.
public enum Limit {
    MAXKEYS,
    MAXBYTES,
    ROOT_MAXKEYS,
    ROOT_MAXBYTES,
    GC_DELAY,
    PERSISTENT_KEYRING_EXPIRY;

    public String text() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
