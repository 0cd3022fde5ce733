package ringside.state;

/// Who owns a key: user and group ids as the initial namespace knows them. A ring that the kernel
/// makes for a user has no group, which /proc/keys shows as 65534.
public record Owner(int uid, int gid) {
    public static final int NOBODY = -1;

    public boolean hasGroup() {
        return gid != NOBODY;
    }
}
