package ringside.call;

/// One line of a uid_map or gid_map: `count` ids from `inside` on are those from `outside` on of
/// the initial namespace.
public record IdRange(int inside, int outside, int count) {
    /// Whether the counting stays within ids that exist.
    public boolean isPossible() {
        return count > 0
                && inside >= 0
                && outside >= 0
                && inside <= Integer.MAX_VALUE - count
                && outside <= Integer.MAX_VALUE - count;
    }

    /// Whether an id inside, or one outside, would be told twice.
    public boolean overlaps(IdRange other) {
        return meets(inside, count, other.inside, other.count)
                || meets(outside, count, other.outside, other.count);
    }

    private static boolean meets(int first, int count, int second, int other) {
        return first < second + other && second < first + count;
    }
}
