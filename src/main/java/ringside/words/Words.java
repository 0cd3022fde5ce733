package ringside.words;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Supplier;

/// Every sentence that the window says, by its key in the one bundle.
///
/// The language is the only thing that the whole process shares: it is chosen by whoever opens the
/// window, and who chooses nothing (the command line) speaks English. Law: a key that is asked for
/// is in the bundle, in all languages and with the same places to fill.
public final class Words {
    private static final String BUNDLE = "ringside.words.words";
    private static final ScopedValue<ResourceBundle> ASIDE = ScopedValue.newInstance();
    private static volatile ResourceBundle bundle = read(Tongue.ENGLISH);
    private static volatile Tongue tongue = Tongue.ENGLISH;

    private Words() {}

    /// The language of all sentences from now on.
    public static void speak(Tongue next) {
        bundle = read(next);
        tongue = next;
    }

    public static Tongue spoken() {
        return tongue;
    }

    /// The sentence of a key, its places `{0}`, `{1}` … filled. Numbers are written plainly,
    /// without grouping; `{0,choice,1#one key|1<{0} keys}` chooses by number.
    ///
    /// @throws java.util.MissingResourceException when the bundle has no such key
    public static String say(String key, Object... filling) {
        var pattern = bundle().getString(key);
        return pattern.indexOf('{') < 0 ? pattern : Pattern.fill(pattern, filling);
    }

    /// What `task` says, in a language of its own: a document is English in whatever window.
    public static <T> T in(Tongue other, Supplier<T> task) {
        return ScopedValue.where(ASIDE, read(other)).call(task::get);
    }

    private static ResourceBundle bundle() {
        return ASIDE.isBound() ? ASIDE.get() : bundle;
    }

    private static ResourceBundle read(Tongue tongue) {
        return ResourceBundle.getBundle(
                BUNDLE,
                tongue == Tongue.ENGLISH ? Locale.ROOT : tongue.locale(),
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
