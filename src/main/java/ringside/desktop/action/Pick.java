package ringside.desktop.action;

/// One thing that a list offers: the word that it stands for, how it is called, and what tells it
/// from its neighbours (a serial, a uid).
public record Pick(String word, String text, String detail) {
    public static Pick of(String word) {
        return new Pick(word, word, "");
    }

    /// All of it on one line, as a searchable list shows it.
    public String line() {
        return detail.isEmpty() ? text : text + "  ·  " + detail;
    }
}
