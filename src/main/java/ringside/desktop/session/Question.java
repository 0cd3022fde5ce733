package ringside.desktop.session;

/// What a person wonders about whatever is selected, until told to stop: it is asked again when
/// something else is selected and when the story moves.
public enum Question {
    /// Nothing.
    NONE,
    /// Why it is alive, and what hangs on it.
    WHY,
    /// What would be destroyed if it were gone.
    DOOM
}
