package ringside.picture;

import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

import java.util.List;

/// A colour for every [Ink]. Text reaches 4.5:1 on what it stands on and lines 3:1 on the paper, in
/// every palette; hues are those of Okabe and Ito, with darker lines where the hue itself is too
/// pale to be a line. `id` is the word of the command line.
public record Palette(String id, PMap<Ink, Colour> colours) {
    public static final Palette LIGHT =
            of(
                    "light",
                    0.10,
                    """
                    PAPER #ffffff, PANEL #ffffff, BORDER #d0d7de, LANE #eaeef2, HEADING #59636e,
                    TEXT #1f2328, MUTED #59636e, BAND_ROOT #f6f8fa, BAND_USER #f3f9ff, TREE #868f99,
                    THREAD #d55e00, THREAD_LINE #d55e00, ON_THREAD #080a0d,
                    PROCESS #e69f00, PROCESS_LINE #b27a00, ON_PROCESS #080a0d,
                    SESSION #0072b2, SESSION_LINE #0072b2, ON_SESSION #ffffff,
                    USER #009e73, USER_LINE #009166, ON_USER #080a0d,
                    USER_SESSION #56b4e9, USER_SESSION_LINE #2a86bd, ON_USER_SESSION #080a0d,
                    PERSISTENT #cc79a7, PERSISTENT_LINE #b0588a, ON_PERSISTENT #080a0d,
                    RING #57606a, RING_LINE #57606a, ON_RING #ffffff, PIN #57606a,
                    AUTHORITY #f7ec9c, AUTHORITY_LINE #7d6a00, ON_AUTHORITY #080a0d,
                    SELECTION #0969da, FOCUS #d81bbf, CALLER #0969da, FRESH #1a7f37, FRESH_FILL #dafbe1,
                    DOOM #cf222e, DOOM_FILL #fff5f5, DOOM_TEXT #82071e, INFO_FILL #ddf4ff, INFO #0550ae,
                    WARN_FILL #fff8c5, WARN_LINE #d4a72c, WARN #7d4e00, BADGE #57606a, ON_BADGE #ffffff,
                    HATCH #8c959f, GHOST #59636e""");
    public static final Palette DARK =
            of(
                    "dark",
                    0.55,
                    """
                    PAPER #0d1117, PANEL #181e26, BORDER #3d444d, LANE #21262d, HEADING #9ea7b1,
                    TEXT #e6edf3, MUTED #9ea7b1, BAND_ROOT #131920, BAND_USER #0f1b2b, TREE #6e7681,
                    THREAD #f0883e, THREAD_LINE #f0883e, ON_THREAD #080a0d,
                    PROCESS #e6a817, PROCESS_LINE #e6a817, ON_PROCESS #080a0d,
                    SESSION #56b4e9, SESSION_LINE #56b4e9, ON_SESSION #080a0d,
                    USER #2bc79a, USER_LINE #2bc79a, ON_USER #080a0d,
                    USER_SESSION #a5dcf7, USER_SESSION_LINE #a5dcf7, ON_USER_SESSION #080a0d,
                    PERSISTENT #e39ac3, PERSISTENT_LINE #e39ac3, ON_PERSISTENT #080a0d,
                    RING #9ea7b1, RING_LINE #9ea7b1, ON_RING #080a0d, PIN #9ea7b1,
                    AUTHORITY #3a3413, AUTHORITY_LINE #e3c93b, ON_AUTHORITY #f6ecc0,
                    SELECTION #4493f8, FOCUS #ff5fe0, CALLER #4493f8, FRESH #3fb950, FRESH_FILL #12261e,
                    DOOM #ff7b72, DOOM_FILL #2a1618, DOOM_TEXT #ffc1ba, INFO_FILL #12283f, INFO #79c0ff,
                    WARN_FILL #2e2611, WARN_LINE #bb8009, WARN #eac54f, BADGE #9ea7b1, ON_BADGE #080a0d,
                    HATCH #7d8590, GHOST #9ea7b1""");
    public static final Palette PRINT =
            of(
                    "print",
                    0,
                    """
                    PAPER #ffffff, PANEL #ffffff, BORDER #555555, LANE #bbbbbb, HEADING #000000,
                    TEXT #000000, MUTED #333333, BAND_ROOT #f7f7f7, BAND_USER #eeeeee, TREE #666666,
                    THREAD #ffffff, THREAD_LINE #000000, ON_THREAD #000000,
                    PROCESS #d9d9d9, PROCESS_LINE #000000, ON_PROCESS #000000,
                    SESSION #000000, SESSION_LINE #000000, ON_SESSION #ffffff,
                    USER #444444, USER_LINE #000000, ON_USER #ffffff,
                    USER_SESSION #bbbbbb, USER_SESSION_LINE #000000, ON_USER_SESSION #000000,
                    PERSISTENT #666666, PERSISTENT_LINE #000000, ON_PERSISTENT #ffffff,
                    RING #999999, RING_LINE #000000, ON_RING #000000, PIN #333333,
                    AUTHORITY #ffffff, AUTHORITY_LINE #000000, ON_AUTHORITY #000000,
                    SELECTION #000000, FOCUS #000000, CALLER #666666, FRESH #000000, FRESH_FILL #ffffff,
                    DOOM #000000, DOOM_FILL #ffffff, DOOM_TEXT #000000, INFO_FILL #e6e6e6, INFO #000000,
                    WARN_FILL #ffffff, WARN_LINE #000000, WARN #000000, BADGE #333333, ON_BADGE #ffffff,
                    HATCH #777777, GHOST #333333""");
    /// For a projector and its last row: text reaches 7:1 and every line 4.5:1.
    public static final Palette PROJECTOR =
            of(
                    "projector",
                    0,
                    """
                    PAPER #ffffff, PANEL #ffffff, BORDER #57606a, LANE #5f6872, HEADING #32383f,
                    TEXT #000000, MUTED #32383f, BAND_ROOT #f2f4f6, BAND_USER #eaf4ff, TREE #57606a,
                    THREAD #ff8f3a, THREAD_LINE #a34400, ON_THREAD #000000,
                    PROCESS #f0b400, PROCESS_LINE #7a5200, ON_PROCESS #000000,
                    SESSION #00518a, SESSION_LINE #005a96, ON_SESSION #ffffff,
                    USER #005f45, USER_LINE #00664a, ON_USER #ffffff,
                    USER_SESSION #7cc6f2, USER_SESSION_LINE #15638f, ON_USER_SESSION #000000,
                    PERSISTENT #8a2f66, PERSISTENT_LINE #8a2f66, ON_PERSISTENT #ffffff,
                    RING #3d444d, RING_LINE #3d444d, ON_RING #ffffff, PIN #3d444d,
                    AUTHORITY #f7ec9c, AUTHORITY_LINE #5c4e00, ON_AUTHORITY #000000,
                    SELECTION #0550ae, FOCUS #6639ba, CALLER #0550ae, FRESH #0b5423, FRESH_FILL #dafbe1,
                    DOOM #a40e26, DOOM_FILL #fff0f0, DOOM_TEXT #82071e, INFO_FILL #ddf4ff, INFO #033d8b,
                    WARN_FILL #fff8c5, WARN_LINE #6c4400, WARN #5c3a00, BADGE #32383f, ON_BADGE #ffffff,
                    HATCH #57606a, GHOST #424a53""");
    public static final List<Palette> ALL = List.of(LIGHT, DARK, PRINT);

    private static final Colour CLEAR = new Colour(0, 0, 0, 0);

    public Colour of(Ink ink) {
        return colours.getOrDefault(ink, CLEAR);
    }

    /// A table of `INK #rrggbb` entries between commas, and how dark a shadow is, 0 to 1.
    private static Palette of(String id, double shadow, String table) {
        var colours =
                HashTreePMap.<Ink, Colour>singleton(Ink.SHADOW, new Colour(8, 10, 13, shadow));
        for (var entry : table.split(",\\s*", -1)) {
            var pair = entry.strip().split(" ", 2);
            colours = colours.plus(Ink.valueOf(pair[0]), Colour.of(pair[1]));
        }
        return new Palette(id, colours);
    }
}
