package ringside.desktop.palette;

import ringside.words.Words;

import java.util.Locale;

/// What an entry of the palette is; equal fits stand in this order.
enum Kind {
    LINE,
    ACTION,
    THING,
    LESSON,
    FILE;

    /// The word at the end of its row, `palette.kind.action` of the bundle.
    String title() {
        return Words.say("palette.kind." + name().toLowerCase(Locale.ROOT));
    }
}
