package ringside.state;

/// What one uid owns (struct key_user, a line of /proc/key-users): keys, instantiated ones, and
/// keys and bytes charged to its quota.
public record KeyUser(int uid, int keys, int instantiated, int quotaKeys, int quotaBytes) {
    public static KeyUser empty(int uid) {
        return new KeyUser(uid, 0, 0, 0, 0);
    }

    public KeyUser plus(int moreKeys, int moreInstantiated, int moreQuotaKeys, int moreQuotaBytes) {
        return new KeyUser(
                uid,
                keys + moreKeys,
                instantiated + moreInstantiated,
                quotaKeys + moreQuotaKeys,
                quotaBytes + moreQuotaBytes);
    }
}
