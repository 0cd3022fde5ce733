package ringside.picture;

import ringside.graph.Ref;
import ringside.layout.Box;
import ringside.state.Key;
import ringside.words.Words;

/// Draws a register, the ring by which a user namespace keeps the rings of its users: a small card
/// with the dash-dotted outline of a pin, and a nail.
final class RegisterSketch {
    private static final double RADIUS = 4;
    private static final double ALONE = 0.9;

    /// What letters have from afar, however small they must be for the whole name.
    private static final double LARGE = 17.6;

    /// What the dash-dotted outline says already.
    private static final String TAIL = "_register";

    private final Scene scene;
    private final Pen pen;

    RegisterSketch(Scene scene, Pen pen) {
        this.scene = scene;
        this.pen = pen;
    }

    void draw(Key key, Box box) {
        var ref = new Ref.OfKey(key.serial());
        var tag = scene.tag(ref);
        var halo = new Halo(scene, pen);
        halo.below(ref, box, RADIUS);
        var line = scene.selected(ref) ? Ink.SELECTION : Ink.PIN;
        pen.block(tag, box, RADIUS, Look.of(Ink.PANEL, line, 1.3).with(Dash.DASH_DOT));
        var x = box.x() + 11;
        pen.disc(tag.with(Detail.FINE), x, box.centerY() - 4, 3, Look.filled(Ink.PIN));
        var nail = Curve.from(x, box.centerY() - 2).line(x, box.centerY() + 7);
        pen.trace(tag.with(Detail.FINE), nail, Look.lined(Ink.PIN, 1.5));
        var left = box.x() + 20;
        var right = box.right() - 5;
        var name = key.description();
        var high = box.height() >= 28;
        var y = box.centerY() + (high ? -1.5 : 4);
        var size = size(name, right - left);
        var afar = name.replace(TAIL, "");
        var room = new Room(right + 2 - left, high ? ALONE : Room.MIDDLE, 0, afar, LARGE / size);
        pen.name(tag, left, y, right, name, Role.STRONG, size, room, Ink.TEXT);
        var about = Words.say("picture.register.links", KeyWords.count(key.links().size(), "link"));
        if (high) pen.words(tag, left, y + 11.5, right, about, Role.BODY, 9, Ink.MUTED);
        halo.above(ref, box, RADIUS);
    }

    /// Registers have long names and little room.
    private static double size(String name, double room) {
        var natural = Type.width(name, Role.STRONG, 11);
        return natural <= room ? 11 : Math.max(8, 11 * room / natural);
    }
}
