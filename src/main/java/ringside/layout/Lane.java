package ringside.layout;

/// A column of the picture, with its title and its edges in world pixels. The lanes never move, so
/// that a class finds a thing by the place where its like always stood.
public enum Lane {
    PROCESSES("Processes", 26, 390),
    CREDENTIALS("Credential keyrings", 390, 686),
    USERS("User records", 686, 956),
    KEYS("Keys and keyrings", 956, 1230);

    private final String title;
    private final double left;
    private final double right;

    Lane(String title, double left, double right) {
        this.title = title;
        this.left = left;
        this.right = right;
    }

    public String title() {
        return title;
    }

    public double left() {
        return left;
    }

    public double right() {
        return right;
    }
}
