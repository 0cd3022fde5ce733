package ringside.picture;

import ringside.graph.Ref;
import ringside.layout.Box;
import ringside.layout.Fold;
import ringside.words.Words;

import java.util.Optional;
import java.util.stream.Collectors;

/// Draws what is folded: a stack behind the process that stands for its like, and one card for the
/// keys of a ring. What happens to a hidden one is told on the folded thing in words.
final class FoldSketch {
    private static final int NAMES = 4;

    private final Scene scene;
    private final Pen pen;

    FoldSketch(Scene scene, Pen pen) {
        this.scene = scene;
        this.pen = pen;
    }

    /// The edges of those behind the first one.
    void behind(Fold fold, Box box) {
        var tag = new Tag(Optional.empty(), Detail.SHAPE, opacity(fold));
        for (var deep = 2; deep > 0; deep--)
            pen.block(
                    tag,
                    box.moved(-4.0 * deep, 4.0 * deep),
                    9,
                    Look.of(Ink.PANEL, Ink.BORDER, 1.2));
    }

    /// What is to be said of those who cannot be seen.
    void told(Fold fold, Box box) {
        pen.over(
                top ->
                        FoldHandle.draw(
                                top,
                                scene.tag(fold.ofKeys() ? fold.bundle().holder() : fold.front()),
                                box,
                                true));
        var words = told(fold);
        if (words.isEmpty()) return;
        var tag = new Tag(Optional.empty(), Detail.SHAPE, opacity(fold));
        var width = Type.width(words, Role.STRONG, 10) + 14;
        pen.over(
                top ->
                        top.chip(
                                tag,
                                box.x() + 12 + width,
                                box.bottom() + 2,
                                words,
                                Pen.Chip.FRESH));
    }

    private String told(Fold fold) {
        var hidden = fold.members().minus(fold.front());
        var chosen = hidden.stream().filter(scene::selected).findFirst();
        if (chosen.isPresent()) return Words.say("picture.fold.selected", name(chosen.get()));
        var doomed = hidden.stream().filter(scene::doomed).count();
        if (doomed > 0) return Words.say("picture.fold.doomed", doomed);
        var fresh = hidden.stream().filter(scene.emphasis().fresh()::containsKey).count();
        return fresh > 0 ? Words.say("picture.fold.changed", fresh) : "";
    }

    /// All keys of a ring as one card, which belongs to the ring.
    void keys(Fold fold, Box box) {
        var tag = Tag.of(fold.bundle().holder()).faded(opacity(fold));
        var halo = new Halo(scene, pen);
        halo.below(fold.front(), box, 6);
        pen.block(tag, box.moved(4, 4), 6, Look.of(Ink.PANEL, Ink.BORDER, 1.2));
        pen.block(tag, box, 6, Look.of(Ink.PANEL, Ink.BORDER, 1.2));
        Glyph.KEY.draw(pen, tag, box.x() + 16, box.centerY(), Ink.MUTED);
        var x = box.x() + 32;
        var end = box.right() - 8;
        var count = Words.say("picture.fold.keys", fold.members().size());
        var y = box.y() + 16.5;
        pen.name(tag, x, y, end, count, Role.STRONG, 12.5, Room.ALONE, Ink.TEXT);
        if (!halo.isCovered(fold.front(), box))
            pen.words(tag, x, box.y() + 31, end, names(fold), Role.MONO, 10, Ink.MUTED);
        halo.above(fold.front(), box, 6);
        told(fold, box);
    }

    private String names(Fold fold) {
        return fold.members().stream()
                .limit(NAMES)
                .map(this::name)
                .collect(Collectors.joining(", "));
    }

    private String name(Ref ref) {
        return ref instanceof Ref.OfKey(var serial)
                ? scene.kernel().key(serial).map(key -> key.description()).orElse(serial.hex())
                : Integer.toString(ref.number());
    }

    /// It steps back when all of it does.
    private double opacity(Fold fold) {
        return fold.members().stream().mapToDouble(scene::opacity).max().orElse(1);
    }
}
