package ringside.desktop.session;

/// What a person decided once about the window's behaviour.
///
/// @param wheelScrolls the mouse's wheel moves the picture, and zooms only with Ctrl; else it zooms
/// @param autosave unsaved steps are kept after every step, for the next start after a crash
/// @param speed how fast films and playing are, 1 as made, 2 twice as fast
/// @param inside a step is walked beat by beat: cause, verdict, collection
public record Habits(boolean wheelScrolls, boolean autosave, double speed, boolean inside) {
    public static final double SLOWEST = 0.25;
    public static final double FASTEST = 8;

    /// Those of somebody who decided nothing.
    public static final Habits FIRST = new Habits(false, true, 1, false);

    public Habits {
        speed = Math.clamp(speed, SLOWEST, FASTEST);
    }

    public Habits withWheelScrolls(boolean scrolls) {
        return new Habits(scrolls, autosave, speed, inside);
    }

    public Habits withAutosave(boolean keeps) {
        return new Habits(wheelScrolls, keeps, speed, inside);
    }

    public Habits withSpeed(double next) {
        return new Habits(wheelScrolls, autosave, next, inside);
    }

    public Habits withInside(boolean walked) {
        return new Habits(wheelScrolls, autosave, speed, walked);
    }
}
