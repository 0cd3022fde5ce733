package ringside.words;

import java.util.List;
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
    private static final String RULES = "ringside.words.rules";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
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
    public static <T, X extends Throwable> T in(
            Tongue other, ScopedValue.CallableOp<? extends T, X> task) throws X {
        return ScopedValue.where(ASIDE, read(other)).call(task);
    }

    /// The work in the language that is spoken here, on whatever thread it will be done.
    public static <T> Supplier<T> carried(Supplier<T> work) {
        if (!ASIDE.isBound()) return work;
        var spoken = ASIDE.get();
        return () -> ScopedValue.where(ASIDE, spoken).call(work::get);
    }

    /// A sentence of a rule in the language of the window; in English it is the one that stands at
    /// the rule itself, where it documents the program.
    ///
    /// @param rule the rule's name, such as `LINK_MADE`; with `.remedy` behind it its remedy
    public static String rule(String rule, String english) {
        return aside("rule." + rule.toLowerCase(Locale.ROOT).replace('_', '-'), english);
    }

    /// Likewise a sentence about a place where man pages and kernel differ.
    ///
    /// @param divergence its row, such as `D14`; with `.kernel` behind it what the kernel does
    public static String divergence(String divergence, String english) {
        return aside("divergence." + divergence.toLowerCase(Locale.ROOT), english);
    }

    /// A sentence that was made in English out of the patterns of a group, in the language of the
    /// window, likewise what was filled in; one that no pattern fits stays as it is.
    ///
    /// @param group how the keys of the patterns begin, such as `story.misread.`
    public static String recast(String group, String english) {
        if (bundle().getLocale().getLanguage().isEmpty()) return english;
        return Recast.find(read(Tongue.ENGLISH), group, english)
                .map(found -> say(found.key(), recast(group, found.filling(english))))
                .orElse(english);
    }

    private static Object[] recast(String group, List<String> filling) {
        return filling.stream().map(part -> recast(group, part)).toArray();
    }

    private static String aside(String key, String english) {
        var spoken = bundle().getLocale();
        return english.isEmpty() || spoken.getLanguage().isEmpty()
                ? english
                : ResourceBundle.getBundle(RULES, spoken, NO_FALLBACK).getString(key);
    }

    private static ResourceBundle bundle() {
        return ASIDE.isBound() ? ASIDE.get() : bundle;
    }

    private static ResourceBundle read(Tongue tongue) {
        return ResourceBundle.getBundle(
                BUNDLE, tongue == Tongue.ENGLISH ? Locale.ROOT : tongue.locale(), NO_FALLBACK);
    }
}
