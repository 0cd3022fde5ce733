package ringside.desktop.session;

/// One sentence for the person, about what just happened or what went wrong; it replaces the one
/// before.
public record Notice(Tone tone, String text) {
    /// How loudly it is said.
    public enum Tone {
        INFO,
        ERROR
    }

    public static Notice info(String text) {
        return new Notice(Tone.INFO, text);
    }

    public static Notice error(String text) {
        return new Notice(Tone.ERROR, text);
    }
}
