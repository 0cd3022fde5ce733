package ringside.picture;

import ringside.graph.Edge;
import ringside.graph.Ref;
import ringside.layout.Box;
import ringside.state.Flag;
import ringside.state.Key;
import ringside.state.KeyState;
import ringside.state.Serial;
import ringside.words.Words;

import java.util.List;
import java.util.Optional;

/// Draws keys: rings as pills with the letters of their sort, other keys as cards with a glyph.
/// Description and serial stand on them, state in shape and word; a payload never does.
final class KeySketch {
    private final Scene scene;
    private final Pen pen;

    KeySketch(Scene scene, Pen pen) {
        this.scene = scene;
        this.pen = pen;
    }

    void draw(Key key, Box box, boolean ghost) {
        var ref = new Ref.OfKey(key.serial());
        var hue = Hue.of(scene.topology(), key);
        if (small(box)) {
            new RegisterSketch(scene, pen).draw(key, box);
            return;
        }
        var authority = scene.kernel().authorities().get(key.serial());
        if (authority != null && !ghost) {
            new AuthoritySketch(scene, pen).draw(authority, box);
            return;
        }
        var radius = key.isRing() ? box.height() / 2 : 6;
        var tag = scene.tag(ref);
        var dress = dress(key, ref, hue, ghost);
        var halo = new Halo(scene, pen);
        if (!ghost) halo.below(ref, box, radius);
        if (dress.solid())
            pen.shadow(new Tag(Optional.empty(), Detail.FINE, tag.opacity()), box, radius);
        pen.block(tag.faded(dress.shape()), box, radius, dress.look());
        if (key.has(Flag.REVOKED) && !ghost) Hatch.draw(pen, tag, box, radius);
        if (key.isRing()) ring(key, box, tag, dress, hue);
        else card(key, box, tag, dress);
        halo.above(ref, box, radius);
        if (key.isRing() && !ghost) pen.over(top -> badge(key, box, tag, top));
    }

    private Dress dress(Key key, Ref ref, Hue hue, boolean ghost) {
        var plain = key.isRing() ? Dress.plain(hue.line(), 1.8) : Dress.plain(Ink.BORDER, 1.2);
        if (ghost) return plain.ghost();
        if (scene.doomed(ref)) return plain.doomed();
        var unsettled = key.refs() == 0 || key.state() instanceof KeyState.Uninstantiated;
        var drawn = unsettled ? plain.dashed() : plain;
        return scene.selected(ref) ? drawn.selected() : drawn;
    }

    private void ring(Key key, Box box, Tag tag, Dress dress, Hue hue) {
        var centre = box.x() + box.height() / 2;
        var faint = dress.isGhost() || scene.doomed(new Ref.OfKey(key.serial())) ? 0.35 : 1;
        var disc = Look.of(hue.fill(), hue.line(), 1);
        pen.disc(tag.with(Detail.PART).faded(faint), centre, box.centerY(), 14, disc);
        var ink = faint < 1 ? Ink.TEXT : hue.on();
        pen.letter(tag, centre, box.centerY() + 4.4, 25, hue.letters(), 13, ink);
        var right = chips(key, box.right() - 12, box.centerY(), tag, dress) - 6;
        var x = box.x() + box.height();
        var words = tag.faded(dress.words());
        var middle = box.centerY();
        pen.name(
                words,
                x,
                middle - 3,
                right,
                key.description(),
                Role.STRONG,
                13,
                named(key, box.right() - 16 - x),
                dress.title());
        var end = nailed(key) ? Math.min(right, box.right() - Halo.NAIL) : right;
        var about = fitting(seen(key, ringWords(key)), end - x, 10.5);
        var room = lower(key, end - x);
        if (!isCovered(key, box))
            pen.name(words, x, middle + 12, right, about, Role.MONO, 10.5, room, dress.muted());
    }

    private boolean isCovered(Key key, Box box) {
        return new Halo(scene, pen).isCovered(new Ref.OfKey(key.serial()), box);
    }

    /// Whether the nail of a register is in its lower edge, where long words would end under it.
    private boolean nailed(Key key) {
        return scene.topology().holders(new Ref.OfKey(key.serial())).stream()
                .map(Edge::from)
                .anyMatch(from -> from instanceof Ref.OfKey(var ring) && register(ring));
    }

    private boolean register(Serial ring) {
        return scene.topology().holders(new Ref.OfKey(ring)).stream()
                .anyMatch(edge -> edge.from() instanceof Ref.OfNamespace);
    }

    /// A name sinks into the room of the line below it, which from afar is not painted but when it
    /// says what a chosen task may do.
    private Room named(Key key, double width) {
        return new Room(width, isSeen(key) ? 0 : Room.ALONE, 0, key.description());
    }

    private Room lower(Key key, double width) {
        var mask = scene.emphasis().masks().get(new Ref.OfKey(key.serial()));
        return mask == null ? Room.NONE : new Room(width, 0, 0, mask);
    }

    private boolean isSeen(Key key) {
        return scene.emphasis().masks().containsKey(new Ref.OfKey(key.serial()));
    }

    /// How a thing ended, or what a chosen task may do, goes before all else.
    private List<String> seen(Key key, List<String> plain) {
        var ghost = scene.emphasis().ghosts().get(new Ref.OfKey(key.serial()));
        if (ghost != null) return List.of(ghost.word());
        var mask = scene.emphasis().masks().get(new Ref.OfKey(key.serial()));
        return mask == null ? plain : List.of(mask + " · " + key.serial().hex(), mask);
    }

    /// The fullest of several lines that fits comes first.
    private List<String> ringWords(Key key) {
        var serial = key.serial().hex();
        var refs = " · " + Words.say("picture.refs", refs(key));
        var left = KeyWords.left(key, scene.kernel().now());
        if (left.isPresent() && nailed(key)) {
            var rest = Words.say("picture.left", left.get());
            return List.of(serial + " · " + rest, rest, serial);
        }
        return left.map(
                        span ->
                                List.of(
                                        serial
                                                + " · "
                                                + Words.say("picture.title.expires", span)
                                                + refs,
                                        serial + " · " + Words.say("picture.title.expires", span),
                                        serial + " · " + Words.say("picture.left", span),
                                        serial))
                .orElseGet(() -> List.of(serial + refs, serial));
    }

    private void card(Key key, Box box, Tag tag, Dress dress) {
        glyph(key).draw(pen, tag.faded(dress.shape()), box.x() + 16, box.centerY(), Ink.MUTED);
        var x = box.x() + 32;
        var words = tag.faded(dress.words());
        var right = chips(key, box.right() - 8, box.y() + 12, tag, dress) - 4;
        pen.name(
                words,
                x,
                box.y() + 16.5,
                right,
                key.description(),
                Role.STRONG,
                12.5,
                named(key, box.right() - 8 - x),
                dress.title());
        var end = box.right() - 8;
        var about = fitting(seen(key, keyWords(key)), end - x, 10);
        var y = box.y() + 31;
        if (!isCovered(key, box))
            pen.name(words, x, y, end, about, Role.MONO, 10, lower(key, end - x), dress.muted());
    }

    private Glyph glyph(Key key) {
        var expired = key.expired(scene.kernel().now()) && !key.has(Flag.REVOKED);
        return switch (key.state()) {
            case KeyState.Negative _ -> Glyph.NO_ENTRY;
            case KeyState.Uninstantiated() -> Glyph.HOURGLASS;
            case KeyState.Positive() -> expired ? Glyph.HOURGLASS : Glyph.KEY;
        };
    }

    private List<String> keyWords(Key key) {
        var plain = key.type().text() + " · " + key.serial().hex();
        var shared = plain + " · " + Words.say("picture.refs", refs(key));
        var type = key.type().text();
        return refs(key) > 1
                ? List.of(
                        shared,
                        plain,
                        key.serial().hex() + " · " + Words.say("picture.refs", refs(key)),
                        type)
                : List.of(plain, key.serial().hex(), type);
    }

    private static String fitting(List<String> lines, double room, double size) {
        return lines.stream()
                .filter(line -> Type.width(line, Role.MONO, size) <= room)
                .findFirst()
                .orElse(lines.getLast());
    }

    /// A register's box: too small for a pill.
    private static boolean small(Box box) {
        return box.width() < 150;
    }

    private double chips(Key key, double right, double middle, Tag tag, Dress dress) {
        if (dress.isGhost()) return right;
        var state = KeyWords.state(key, scene.kernel().now());
        if (state.isPresent()) return pen.chip(tag, right, middle, state.get(), Pen.Chip.WARN);
        var limit = scene.kernel().restrictions().get(key.serial());
        if (limit != null)
            return pen.chip(tag, right, middle, KeyWords.takes(limit), Pen.Chip.WARN);
        if (key.isRing())
            return refs(key) > 1 && KeyWords.left(key, scene.kernel().now()).isEmpty()
                    ? pen.chip(tag, right, middle, "×" + refs(key), Pen.Chip.INFO)
                    : right;
        return KeyWords.left(key, scene.kernel().now())
                .map(
                        span ->
                                pen.chip(
                                        tag,
                                        right,
                                        middle,
                                        Words.say("picture.left", span),
                                        Pen.Chip.INFO))
                .orElse(right);
    }

    private static void badge(Key key, Box box, Tag tag, Pen pen) {
        if (key.links().isEmpty()) return;
        var x = box.right() - 12;
        var y = box.y() - (box.height() < 44 ? 0 : 2);
        var part = tag.with(Detail.PLATE);
        pen.disc(part, x, y, 9, Look.of(Ink.BADGE, Ink.PAPER, 1.5));
        var count = Integer.toString(key.links().size());
        pen.centred(tag, x, y + 3.6, count, Role.BOLD, 10, Ink.ON_BADGE);
    }

    private int refs(Key key) {
        var shown = scene.emphasis().motion().counts().get(new Ref.OfKey(key.serial()));
        return shown == null ? key.refs() : shown;
    }
}
