package ringside.search;

/// Text for a regular expression that may look at only so many letters of all texts together: an
/// expression that backtracks for ever is given up instead of waited for.
final class Patience implements CharSequence {
    private static final int LETTERS = 20_000_000;

    /// The expression took too long.
    public static final class Lost extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private final String text;
    private final int[] left;

    /// What one question may spend.
    static int[] budget() {
        return new int[] {LETTERS};
    }

    Patience(String text, int[] left) {
        this.text = text;
        this.left = left;
    }

    @Override
    public char charAt(int index) {
        if (--left[0] < 0) throw new Lost();
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new Patience(text.substring(start, end), left);
    }

    @Override
    public String toString() {
        return text;
    }
}
