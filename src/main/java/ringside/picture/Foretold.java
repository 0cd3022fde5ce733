package ringside.picture;

import ringside.graph.Ref;
import ringside.layout.Box;
import ringside.layout.Places;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// A future drawn over the picture as it stands: what would go in the dress of the doomed, and
/// words below what would stay. What would come is drawn by [Coming].
///
/// Only what is concerned is drawn, over marks that the picture has already, so that it costs what
/// the change costs and not what the picture does.
public final class Foretold {
    /// How far a frame stands off, so that those around two keys of a list keep a distance.
    private static final double OUT = 3;

    /// A thread of its own is lower than any process.
    private static final double THREAD = 40;

    private final List<Mark> marks = new ArrayList<>();
    private final Function<Ref, List<Mark>> drawn;

    private Foretold(Function<Ref, List<Mark>> drawn) {
        this.drawn = drawn;
    }

    /// Things and references of `doomed` in their dress, and `chips` below what stays.
    ///
    /// @param drawn the marks of the picture that belong to a thing
    public static List<Mark> going(
            Function<Ref, List<Mark>> drawn,
            Places places,
            Collection<Ref> doomed,
            Map<Ref, String> chips) {
        var foretold = new Foretold(drawn);
        doomed.stream()
                .sorted(Comparator.comparing(Foretold::isThing).thenComparing(ref -> ref))
                .forEach(foretold::redden);
        chips.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(
                        chip ->
                                places.at(chip.getKey())
                                        .ifPresent(
                                                box ->
                                                        foretold.kept(
                                                                chip.getKey(),
                                                                Perch.of(places, box, chips.size()),
                                                                chip.getValue())));
        return List.copyOf(foretold.marks);
    }

    /// A way through the picture, painted over it: things are framed, references glow.
    public static List<Mark> path(
            Function<Ref, List<Mark>> drawn, Places places, Collection<Ref> way) {
        var foretold = new Foretold(drawn);
        way.stream()
                .distinct()
                .sorted(Comparator.comparing(Foretold::isThing).thenComparing(ref -> ref))
                .forEach(ref -> foretold.glow(ref, places));
        return List.copyOf(foretold.marks);
    }

    private static boolean isThing(Ref ref) {
        return !(ref instanceof Ref.OfLink) && !(ref instanceof Ref.OfSlot);
    }

    private void redden(Ref ref) {
        drawn.apply(ref).forEach(this::redden);
    }

    private void redden(Mark mark) {
        switch (mark) {
            case Mark.Block block -> redden(block);
            case Mark.Trace trace -> redden(trace);
            case Mark.Head head ->
                    marks.add(
                            new Mark.Head(
                                    head.tag(),
                                    head.x(),
                                    head.y(),
                                    head.angle(),
                                    head.length(),
                                    Ink.DOOM));
            // A letter on a disc or in a plate keeps the ink that is read on it.
            case Mark.Words words when words.anchor() == Anchor.MIDDLE -> marks.add(words);
            case Mark.Words words -> marks.add(inked(words, Ink.DOOM));
            case Mark.Disc disc -> marks.add(disc);
        }
    }

    private static Mark inked(Mark.Words words, Ink ink) {
        return new Mark.Words(
                words.tag(),
                words.x(),
                words.baseline(),
                words.text(),
                words.role(),
                words.size(),
                words.anchor(),
                words.ink() == Ink.MUTED ? Ink.MUTED : ink,
                words.room());
    }

    private void redden(Mark.Block block) {
        var shape = block.tag().detail() == Detail.SHAPE;
        var red =
                Look.of(Ink.DOOM_FILL, Ink.DOOM, Math.max(1.4, block.look().width()))
                        .with(Dash.DASHED);
        if (shape) marks.add(new Mark.Block(Tag.NONE, block.box(), block.radius(), paper()));
        if (block.tag().detail() != Detail.FINE)
            marks.add(
                    new Mark.Block(
                            block.tag(), block.box(), block.radius(), shape ? red : block.look()));
    }

    private static Look paper() {
        return Look.of(Ink.PAPER, Ink.PAPER, 3);
    }

    /// The line below is painted over first, or its colour would shine through the gaps.
    private void redden(Mark.Trace trace) {
        if (trace.tag().detail() != Detail.SHAPE) {
            marks.add(trace);
            return;
        }
        var width = Math.max(1.8, trace.look().width());
        marks.add(new Mark.Trace(Tag.NONE, trace.curve(), Look.lined(Ink.PAPER, width + 1.4)));
        var red = Look.lined(Ink.DOOM, width).with(Dash.DASHED);
        marks.add(new Mark.Trace(trace.tag(), trace.curve(), red));
    }

    /// The word that the picture says there already, if it is longer, must not look out behind.
    private void kept(Ref ref, Perch perch, String word) {
        var pen = new Pen();
        drawn.apply(ref).stream()
                .filter(mark -> mark instanceof Mark.Block block && isWord(block, perch.box()))
                .forEach(mark -> pen.add(blank((Mark.Block) mark)));
        var plates = end(pen.marks());
        var there = perch.inside() ? Math.max(end(ref, perch.box()), plates) : plates;
        perch.write(pen, Tag.NONE, word, there);
        marks.addAll(pen.marks());
    }

    private static double end(List<Mark> plates) {
        return plates.stream().mapToDouble(plate -> plate.bounds().right()).max().orElse(0);
    }

    private static boolean isWord(Mark.Block block, Box box) {
        return block.tag().detail() == Detail.PLATE && block.box().centerY() > box.centerY() + 4;
    }

    /// Where the words of its second line end.
    private double end(Ref ref, Box box) {
        return drawn.apply(ref).stream()
                .filter(
                        mark ->
                                mark instanceof Mark.Words words
                                        && words.baseline() > box.centerY() + 4)
                .mapToDouble(mark -> ((Mark.Words) mark).left() + ((Mark.Words) mark).width())
                .max()
                .orElse(0);
    }

    private static Mark blank(Mark.Block block) {
        return new Mark.Block(
                Tag.NONE.with(Detail.PLATE), block.box(), block.radius(), block.look());
    }

    private void glow(Ref ref, Places places) {
        for (var mark : drawn.apply(ref))
            if (mark instanceof Mark.Trace trace && trace.tag().detail() == Detail.SHAPE) {
                var wide = new Tag(Optional.of(ref), Detail.SHAPE, 0.3);
                marks.add(new Mark.Trace(wide, trace.curve(), Look.lined(Ink.SELECTION, 10)));
                marks.add(
                        new Mark.Trace(trace.tag(), trace.curve(), Look.lined(Ink.SELECTION, 2.6)));
            }
        if (isThing(ref) && !(ref instanceof Ref.OfUser))
            places.at(ref).ifPresent(box -> frame(ref, box));
    }

    /// Around a thing, and behind the words that stand on its edge.
    private void frame(Ref ref, Box box) {
        var thread = ref instanceof Ref.OfTask && box.height() < THREAD;
        var around = thread ? ProcessSketch.row(box).grown(1) : box.grown(OUT);
        var round = Math.min(12 + OUT, around.height() / 2);
        var line = Look.lined(Ink.SELECTION, 2.4);
        marks.add(new Mark.Block(Tag.of(ref), around, round, line));
        drawn.apply(ref).stream()
                .filter(mark -> mark.bounds().centerY() > box.bottom())
                .filter(mark -> mark instanceof Mark.Block || mark instanceof Mark.Words)
                .filter(mark -> mark.tag().detail() != Detail.FINE)
                .forEach(marks::add);
    }
}
