package ringside.picture;

import ringside.graph.Ref;
import ringside.layout.Band;
import ringside.layout.Box;
import ringside.layout.Lane;
import ringside.layout.Places;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The ground below what would come: the lowest bands reach as far down as the lowest ghost, and
/// take their names along.
final class Deeper {
    private static final double FOOT = 9;
    private static final double ROUND = 10;
    private static final double ROW = 24;
    private final List<Mark> marks = new ArrayList<>();
    private final double low;

    private Deeper(double low) {
        this.low = low;
    }

    /// @param drawn the marks of the picture that belong to a thing
    static List<Mark> under(List<Mark> coming, Function<Ref, List<Mark>> drawn, Places places) {
        var floor = places.bounds().bottom();
        var deeper = new Deeper(lowest(coming) + FOOT);
        if (deeper.low <= floor) return List.of();
        for (var band : places.bands())
            if (band.box().bottom() >= floor - 1)
                caption(drawn, band).ifPresent(name -> deeper.reach(band, name, coming));
        return List.copyOf(deeper.marks);
    }

    private static double lowest(List<Mark> coming) {
        return coming.stream()
                .filter(Mark.Block.class::isInstance)
                .mapToDouble(mark -> mark.bounds().bottom())
                .max()
                .orElse(Double.NEGATIVE_INFINITY);
    }

    /// The name in the lower right of a band.
    private static Optional<Mark.Words> caption(Function<Ref, List<Mark>> drawn, Band band) {
        return drawn.apply(new Ref.OfUser(band.uid())).stream()
                .filter(Mark.Words.class::isInstance)
                .map(Mark.Words.class::cast)
                .filter(words -> words.x() > band.box().x() && words.x() < band.box().right())
                .filter(words -> words.baseline() > band.box().bottom() - 2 * FOOT)
                .findFirst();
    }

    private void reach(Band band, Mark.Words name, List<Mark> coming) {
        var from = name.baseline() + FOOT;
        if (low <= from) return;
        var ground = Look.filled(band.uid() == 0 ? Ink.BAND_ROOT : Ink.BAND_USER);
        var moved = name.bounds().moved(0, low - from);
        var covered = coming.stream().anyMatch(mark -> mark.bounds().intersects(moved));
        var to = Math.max(covered ? low + ROW : low, from + 2 * ROUND);
        fill(band.box(), from, to, ground);
        lanes(band.box(), from, to);
        marks.add(new Mark.Block(Tag.NONE, name.bounds().grown(1), 0, ground));
        marks.add(
                new Mark.Words(
                        name.tag(),
                        name.x(),
                        to - FOOT,
                        name.text(),
                        name.role(),
                        name.size(),
                        name.anchor(),
                        name.ink(),
                        name.room()));
    }

    /// The round corners of the band are filled up, and made anew further down.
    private void fill(Box band, double from, double to, Look ground) {
        var x = band.x();
        var wide = band.width();
        block(new Box(x, from - ROUND, ROUND, ROUND), 0, ground);
        block(new Box(band.right() - ROUND, from - ROUND, ROUND, ROUND), 0, ground);
        block(new Box(x, from, wide, to - from - ROUND), 0, ground);
        block(new Box(x, to - 2 * ROUND, wide, 2 * ROUND), ROUND, ground);
    }

    private void block(Box box, double round, Look look) {
        marks.add(new Mark.Block(Tag.NONE, box, round, look));
    }

    private void lanes(Box band, double from, double to) {
        for (var lane : Lane.values()) {
            var x = lane.left() - 12;
            if (x <= band.x() || x >= band.right()) continue;
            var line = Curve.from(x, from).line(x, to + 12);
            marks.add(new Mark.Trace(Tag.NONE, line, Look.lined(Ink.LANE, 1.5)));
        }
    }
}
