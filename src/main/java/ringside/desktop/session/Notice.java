package ringside.desktop.session;

import java.util.Optional;

/// One sentence for the person, about what just happened or what went wrong, and where it leads if
/// it leads anywhere; it replaces the one before.
public record Notice(Tone tone, String text, Optional<Way> way) {
    /// How loudly it is said.
    public enum Tone {
        INFO,
        ERROR
    }

    /// What somebody may want to do about it, as a button says it.
    public record Way(String text, Runnable act) {}

    /// A sentence that leads nowhere.
    public Notice(Tone tone, String text) {
        this(tone, text, Optional.empty());
    }

    public static Notice info(String text) {
        return new Notice(Tone.INFO, text);
    }

    public static Notice error(String text) {
        return new Notice(Tone.ERROR, text);
    }

    /// The same with a button.
    public Notice leading(String button, Runnable act) {
        return new Notice(tone, text, Optional.of(new Way(button, act)));
    }
}
