package ringside.picture;

/// A style token: what a stroke or fill *means*. Marks carry inks, never colours; a [Palette] turns
/// them into colours, so that one picture serves light, dark and print.
///
/// Kinds of rings have three inks each: the disc's fill, the line of outlines and references, and
/// the letter on the disc.
public enum Ink {
    /// Nothing is painted.
    NONE,
    PAPER,
    PANEL,
    BORDER,
    SHADOW,
    LANE,
    HEADING,
    TEXT,
    MUTED,
    /// Band of the system's uid 0, and of every other uid.
    BAND_ROOT,
    BAND_USER,
    /// Elbows of the process tree.
    TREE,
    THREAD,
    THREAD_LINE,
    ON_THREAD,
    PROCESS,
    PROCESS_LINE,
    ON_PROCESS,
    SESSION,
    SESSION_LINE,
    ON_SESSION,
    USER,
    USER_LINE,
    ON_USER,
    USER_SESSION,
    USER_SESSION_LINE,
    ON_USER_SESSION,
    PERSISTENT,
    PERSISTENT_LINE,
    ON_PERSISTENT,
    RING,
    RING_LINE,
    ON_RING,
    /// The card of an authorisation key, its outline, and what it makes.
    AUTHORITY,
    AUTHORITY_LINE,
    ON_AUTHORITY,
    /// References that are not of a slot or link: registers, open files.
    PIN,
    SELECTION,
    /// The keyboard's place; used for nothing else.
    FOCUS,
    CALLER,
    FRESH,
    FRESH_FILL,
    DOOM,
    DOOM_FILL,
    DOOM_TEXT,
    INFO_FILL,
    INFO,
    WARN_FILL,
    WARN_LINE,
    WARN,
    BADGE,
    ON_BADGE,
    HATCH,
    GHOST
}
