package ringside.picture;

import ringside.graph.Ref;
import ringside.layout.Box;

import java.util.Optional;

/// What surrounds a card that is pointed at: the caller's glow, the ring of the selection, of the
/// keyboard's focus, of something new, of something possessed.
final class Halo {
    /// What the nail of a register takes at the lower right of a box, in world pixels.
    static final double NAIL = 32;

    /// How high above the edge the middle of a word is that hides neither the name on the card nor
    /// the edge of the card above.
    private static final double BETWEEN = 1;

    /// The height of such a word's pill: there are nine pixels between a ring and the first key of
    /// its list.
    private static final double FLAT = 15;

    /// On a card that is lower the name begins at the upper edge; a word stands below it then.
    private static final double LOW = 36;

    private static final double CLEAR = 4.6;

    private final Scene scene;
    private final Pen pen;

    Halo(Scene scene, Pen pen) {
        this.scene = scene;
        this.pen = pen;
    }

    /// Drawn before the card.
    void below(Ref ref, Box box, double radius) {
        var tag = new Tag(Optional.empty(), Detail.SHAPE, scene.opacity(ref));
        var emphasis = scene.emphasis();
        if (emphasis.caller().filter(ref::equals).isPresent()) {
            ring(tag.faded(0.10), box, radius, 9, Look.filled(Ink.CALLER));
            ring(tag.faded(0.18), box, radius, 5, Look.filled(Ink.CALLER));
        }
        if (scene.selected(ref)) ring(tag.faded(0.22), box, radius, 4, Look.filled(Ink.SELECTION));
    }

    /// Drawn after the card and before what stands on its edges: lines around it, and words above
    /// everything.
    void above(Ref ref, Box box, double radius) {
        rings(ref, box, radius);
        pen.over(top -> new Halo(scene, top).words(ref, box));
    }

    private void rings(Ref ref, Box box, double radius) {
        var tag = new Tag(Optional.empty(), Detail.SHAPE, scene.opacity(ref));
        var emphasis = scene.emphasis();
        if (emphasis.possessed().contains(ref)) ring(tag, box, radius, 3, Look.lined(Ink.TEXT, 1));
        if (emphasis.fresh().containsKey(ref)) ring(tag, box, radius, 3, Look.lined(Ink.FRESH, 2));
        if (emphasis.focus().filter(ref::equals).isPresent())
            ring(tag, box, radius, 5, Look.lined(Ink.FOCUS, 3));
    }

    private void words(Ref ref, Box box) {
        var tag = scene.tag(ref);
        var emphasis = scene.emphasis();
        var word = emphasis.fresh().getOrDefault(ref, "");
        if (!word.isEmpty()) {
            var right = box.x() + 12 + chipWidth(word);
            var middle = box.height() < LOW ? box.bottom() + CLEAR : box.y() - BETWEEN;
            pen.chip(tag, right, middle, FLAT, word, Pen.Chip.FRESH);
        }
        var chip = emphasis.chips().get(ref);
        if (chip != null) survivor(ref, box, chip);
    }

    private void survivor(Ref ref, Box box, String word) {
        var perch = perch(box);
        var mask = scene.emphasis().masks().get(ref);
        var text = perch.inside() && mask != null ? mask + " · " + word : word;
        perch.write(pen, Tag.of(ref).faded(scene.opacity(ref)), text, 0);
    }

    private Perch perch(Box box) {
        return Perch.of(scene.places(), box, scene.emphasis().chips().size());
    }

    /// Whether a word about a thing takes the place of its second line.
    boolean isCovered(Ref ref, Box box) {
        return scene.emphasis().chips().containsKey(ref) && perch(box).inside();
    }

    /// The right end of a chip below a box: before the nail that may be there.
    static double below(Box box, double wide) {
        return Math.min(box.x() + 14 + wide, Math.max(box.right() - NAIL, box.centerX()));
    }

    private static double chipWidth(String word) {
        return Type.width(word, Role.STRONG, 10) + 14;
    }

    private void ring(Tag tag, Box box, double radius, double out, Look look) {
        pen.block(tag, box.grown(out), radius + out, look);
    }
}
