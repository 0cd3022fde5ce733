package ringside;

/// Chooses between the window and the command line.
final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.out.println("ringside");
    }
}
