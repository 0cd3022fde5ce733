package ringside.desktop.session;

/// How the window came to the moment that it shows: only a step forward is worth a film.
public enum Travel {
    /// A call was performed or redone: the step may be played.
    FORWARD,
    /// The last step was taken back.
    BACK,
    /// The cursor was moved somewhere else.
    JUMP,
    /// The same moment is shown again, in other words.
    SAME,
    /// The same moment stands otherwise: folded, unfolded or tidied.
    ARRANGED,
    /// Another story was opened; the camera may fit it.
    OPENED
}
