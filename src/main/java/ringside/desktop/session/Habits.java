package ringside.desktop.session;

/// What a person decided once about the window's behaviour.
///
/// @param wheelScrolls the mouse's wheel moves the picture, and zooms only with Ctrl; else it zooms
/// @param autosave unsaved steps are kept after every step, for the next start after a crash
public record Habits(boolean wheelScrolls, boolean autosave) {
    /// Those of somebody who decided nothing.
    public static final Habits FIRST = new Habits(false, true);

    public Habits withWheelScrolls(boolean scrolls) {
        return new Habits(scrolls, autosave);
    }

    public Habits withAutosave(boolean keeps) {
        return new Habits(wheelScrolls, keeps);
    }
}
