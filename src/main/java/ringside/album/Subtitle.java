package ringside.album;

import ringside.layout.Box;
import ringside.picture.Anchor;
import ringside.picture.Ink;
import ringside.picture.Look;
import ringside.picture.Mark;
import ringside.picture.Role;
import ringside.picture.Tag;
import ringside.picture.Type;

import java.util.ArrayList;
import java.util.List;

/// The bar below a frame of a film: which step it is, what was typed, and what happened, in at most
/// three lines. It is drawn with the marks of the picture, so it has its fonts and colours.
///
/// @param where `3/15`
/// @param head the command, or the story's title at the start
/// @param text what happened
/// @param urgent whether something is about to be destroyed
record Subtitle(String where, String head, String text, boolean urgent) {
    /// Height of the bar with its distance from the picture.
    static final double HEIGHT = 108;

    private static final int LINES = 3;
    private static final double PAD = 14;
    private static final double STEP = 18;

    /// How long people need to read it, in hundredths of a second: four words a second.
    int reading() {
        var words = (head + " " + text).strip().split("\\s+", -1).length;
        return Math.clamp(100 + words * 25L, 200, 800);
    }

    /// The bar below a picture of these bounds.
    List<Mark> marks(Box picture) {
        var bar =
                new Box(
                        picture.x() + PAD,
                        picture.bottom(),
                        picture.width() - 2 * PAD,
                        HEIGHT - PAD);
        var marks = new ArrayList<Mark>();
        var look = urgent ? Look.of(Ink.DOOM_FILL, Ink.DOOM, 1) : Look.of(Ink.PANEL, Ink.BORDER, 1);
        marks.add(new Mark.Block(Tag.NONE, bar, 8, look));
        var x = bar.x() + PAD;
        var y = bar.y() + 24;
        var room = bar.width() - 2 * PAD;
        marks.add(words(x, y, where, Role.MONO_BOLD, 14, Ink.SELECTION, room));
        var indent = Type.width(where, Role.MONO_BOLD, 14) + 14;
        marks.add(words(x + indent, y, head, Role.MONO_BOLD, 14, Ink.TEXT, room - indent));
        for (var line : lines(room)) {
            y += STEP;
            marks.add(words(x, y, line, Role.BODY, 13, urgent ? Ink.DOOM_TEXT : Ink.TEXT, room));
        }
        return marks;
    }

    /// What does not fit ends with an ellipsis.
    private List<String> lines(double room) {
        var lines = Type.wrap(Type.visible(text), Role.BODY, 13, room);
        if (lines.size() <= LINES) return lines;
        var kept = new ArrayList<>(lines.subList(0, LINES - 1));
        var rest = String.join(" ", lines.subList(LINES - 1, lines.size()));
        kept.add(Type.fit(rest, Role.BODY, 13, room));
        return kept;
    }

    private static Mark words(
            double x, double y, String text, Role role, double size, Ink ink, double room) {
        var fitting = Type.fit(Type.visible(text), role, size, room);
        return new Mark.Words(Tag.NONE, x, y, fitting, role, size, Anchor.START, ink);
    }
}
