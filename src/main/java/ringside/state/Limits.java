package ringside.state;

/// The files of /proc/sys/kernel/keys: quotas in keys and bytes, delays in seconds.
public record Limits(
        int maxKeys,
        int maxBytes,
        int rootMaxKeys,
        int rootMaxBytes,
        int gcDelay,
        int persistentExpiry) {
    public static final Limits DEFAULT =
            new Limits(200, 20_000, 1_000_000, 25_000_000, 300, 259_200);

    public int keys(int uid) {
        return uid == 0 ? rootMaxKeys : maxKeys;
    }

    public int bytes(int uid) {
        return uid == 0 ? rootMaxBytes : maxBytes;
    }
}
