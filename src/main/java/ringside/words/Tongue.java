package ringside.words;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A language of the window. English is the one that every sentence has.
public enum Tongue {
    ENGLISH("en", "English"),
    GERMAN("de", "Deutsch"),
    CHINESE("zh", "中文");

    private final String tag;
    private final String title;

    Tongue(String tag, String title) {
        this.tag = tag;
        this.title = title;
    }

    /// Its ISO 639 code.
    public String tag() {
        return tag;
    }

    /// What its speakers call it.
    public String title() {
        return title;
    }

    public Locale locale() {
        return Locale.of(tag);
    }

    /// The one of a machine's locale; English where none fits.
    public static Tongue of(Locale locale) {
        return tagged(locale.getLanguage()).orElse(ENGLISH);
    }

    /// The one of this ISO 639 code.
    public static Optional<Tongue> tagged(String tag) {
        return Arrays.stream(values()).filter(tongue -> tongue.tag.equals(tag)).findFirst();
    }
}
