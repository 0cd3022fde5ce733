package ringside.picture;

import ringside.layout.Box;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Collects marks; the small vocabulary in which the parts of a sketch are written.
final class Pen {
    private final List<Mark> marks = new ArrayList<>();
    private final List<Mark> over = new ArrayList<>();

    /// All marks, those of [#over] last.
    List<Mark> marks() {
        var all = new ArrayList<>(marks);
        all.addAll(over);
        return all;
    }

    /// Lets `draw` write above everything that is drawn otherwise.
    void over(Consumer<Pen> draw) {
        var top = new Pen();
        draw.accept(top);
        over.addAll(top.marks());
    }

    /// Everything that another has drawn, after what is here.
    void follow(Pen other) {
        marks.addAll(other.marks);
        over.addAll(other.over);
    }

    void add(Mark mark) {
        marks.add(mark);
    }

    void block(Tag tag, Box box, double radius, Look look) {
        add(new Mark.Block(tag, box, radius, look));
    }

    void trace(Tag tag, Curve curve, Look look) {
        add(new Mark.Trace(tag, curve, look));
    }

    void disc(Tag tag, double x, double y, double radius, Look look) {
        add(new Mark.Disc(tag, x, y, radius, look));
    }

    /// Text from x on, cut where it would pass `right`.
    void words(
            Tag tag,
            double x,
            double y,
            double right,
            String text,
            Role role,
            double size,
            Ink ink) {
        var fitting = Type.fit(Type.visible(text), role, size, right - x);
        add(new Mark.Words(tag, x, y, fitting, role, size, Anchor.START, ink));
    }

    /// The same for a name, which grows from afar up to its right end; `drop` as in [Room].
    void name(
            Tag tag,
            double x,
            double y,
            double right,
            String text,
            Role role,
            double size,
            double drop,
            Ink ink) {
        name(tag, x, y, right, text, role, size, new Room(right - x, drop), ink);
    }

    /// The same where plates at its end, which are not painted from afar, leave it more room.
    void name(
            Tag tag,
            double x,
            double y,
            double right,
            String text,
            Role role,
            double size,
            Room room,
            Ink ink) {
        var fitting = Type.fitNumbered(Type.visible(text), role, size, right - x);
        add(new Mark.Words(tag, x, y, fitting, role, size, Anchor.START, ink, room));
    }

    void centred(Tag tag, double x, double y, String text, Role role, double size, Ink ink) {
        add(new Mark.Words(tag, x, y, text, role, size, Anchor.MIDDLE, ink));
    }

    /// A letter on a disc, which grows from afar as far as the disc is wide.
    void letter(Tag tag, double x, double y, double wide, String text, double size, Ink ink) {
        add(middle(tag, x, y, wide, text, Role.BOLD, size, ink));
    }

    /// A word of nobody's in the middle of so much room, into which it grows from afar.
    void centred(double x, double y, double wide, String text, Role role, double size, Ink ink) {
        add(middle(Tag.NONE, x, y, wide, text, role, size, ink));
    }

    private static Mark middle(
            Tag tag,
            double x,
            double y,
            double wide,
            String text,
            Role role,
            double size,
            Ink ink) {
        var room = new Room(wide, Room.MIDDLE);
        return new Mark.Words(tag, x, y, text, role, size, Anchor.MIDDLE, ink, room);
    }

    void ending(Tag tag, double x, double y, String text, Role role, double size, Ink ink) {
        add(new Mark.Words(tag, x, y, text, role, size, Anchor.END, ink));
    }

    /// A soft edge below and around a card, out of two flat shapes.
    void shadow(Tag tag, Box box, double radius) {
        var fine = tag.with(Detail.FINE);
        block(fine, box.moved(0, 1.6).grown(0.8), radius + 0.8, Look.filled(Ink.SHADOW));
        block(fine.faded(0.6), box.moved(0, 2.6).grown(1.8), radius + 1.8, Look.filled(Ink.SHADOW));
    }

    /// A small word in a pill, its right end at `right`; answers where it begins.
    double chip(Tag tag, double right, double middle, String word, Chip chip) {
        return chip(tag, right, middle, 17, word, chip);
    }

    /// The same in a pill of another height.
    double chip(Tag tag, double right, double middle, double high, String word, Chip chip) {
        var size = 10.0;
        var width = Type.width(word, Role.STRONG, size) + 14;
        var box = new Box(right - width, middle - high / 2, width, high);
        block(tag.with(Detail.PLATE), box, high / 2, Look.of(chip.fill(), chip.line(), 1));
        centred(tag, box.centerX(), middle + 3.6, word, Role.STRONG, size, chip.text());
        return box.x();
    }

    /// The inks of a chip.
    record Chip(Ink fill, Ink line, Ink text) {
        static final Chip INFO = new Chip(Ink.INFO_FILL, Ink.NONE, Ink.INFO);
        static final Chip WARN = new Chip(Ink.WARN_FILL, Ink.WARN_LINE, Ink.WARN);
        static final Chip DOOM = new Chip(Ink.DOOM_FILL, Ink.DOOM, Ink.DOOM);
        static final Chip FRESH = new Chip(Ink.FRESH_FILL, Ink.NONE, Ink.FRESH);
        static final Chip PIN = new Chip(Ink.PANEL, Ink.PIN, Ink.MUTED);
        static final Chip GHOST = new Chip(Ink.PAPER, Ink.GHOST, Ink.MUTED);
    }
}
