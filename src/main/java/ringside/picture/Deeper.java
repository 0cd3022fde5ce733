package ringside.picture;

import ringside.graph.Ref;
import ringside.layout.Band;
import ringside.layout.Box;
import ringside.layout.Lane;
import ringside.layout.Places;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// The ground below what would come: the lowest bands reach as far down as the lowest ghost, and
/// take their names along.
final class Deeper {
    private static final double FOOT = 9;
    private static final double ROUND = 10;
    private static final double ROW = 24;
    private static final double ASIDE = 46;
    private final List<Mark> marks = new ArrayList<>();
    private final double low;

    private Deeper(double low) {
        this.low = low;
    }

    /// @param drawn the marks of the picture that belong to a thing
    static List<Mark> under(List<Mark> coming, Function<Ref, List<Mark>> drawn, Places places) {
        var floor = places.bounds().bottom();
        var deeper = new Deeper(lowest(coming) + FOOT);
        for (var band : places.bands()) {
            var lowest = band.box().bottom() >= floor - 1;
            for (var name : names(drawn, band, lowest ? Double.MAX_VALUE : band.box().bottom())) {
                if (lowest && isLow(name, band)) deeper.reach(band, name, coming, places);
                else deeper.aside(band, name, coming, places);
            }
        }
        return List.copyOf(deeper.marks);
    }

    private static double lowest(List<Mark> coming) {
        return coming.stream()
                .filter(Mark.Block.class::isInstance)
                .mapToDouble(mark -> mark.bounds().bottom())
                .max()
                .orElse(Double.NEGATIVE_INFINITY);
    }

    /// What is written on a band, which may reach lower than it did because of ghosts.
    private static List<Mark.Words> names(
            Function<Ref, List<Mark>> drawn, Band band, double bottom) {
        return drawn.apply(new Ref.OfUser(band.uid())).stream()
                .filter(Mark.Words.class::isInstance)
                .map(Mark.Words.class::cast)
                .filter(words -> words.x() > band.box().x() && words.x() < band.box().right())
                .filter(words -> words.baseline() > band.box().y() && words.baseline() < bottom)
                .toList();
    }

    private static boolean isLow(Mark.Words name, Band band) {
        return name.baseline() > band.box().bottom() - 2 * FOOT;
    }

    /// A name on which a ghost would stand is written above it or beside it, where nothing is; else
    /// it is left away.
    private void aside(Band band, Mark.Words name, List<Mark> coming, Places places) {
        var ghosts =
                coming.stream().filter(Mark.Block.class::isInstance).map(Mark::bounds).toList();
        var on = ghosts.stream().filter(ghost -> ghost.intersects(name.bounds())).findFirst();
        if (on.isEmpty()) return;
        var there = Stream.concat(ghosts.stream(), places.boxes().values().stream()).toList();
        cover(band, name);
        Stream.of(
                        name.bounds().moved(0, on.get().y() - FOOT - name.bounds().bottom()),
                        name.bounds().moved(on.get().x() - FOOT - name.bounds().right(), 0),
                        name.bounds().moved(Lane.USERS.right() - ASIDE - name.bounds().right(), 0),
                        name.bounds()
                                .moved(Lane.CREDENTIALS.right() - ASIDE - name.bounds().right(), 0))
                .filter(band.box()::contains)
                .filter(plate -> there.stream().noneMatch(plate.grown(2)::intersects))
                .findFirst()
                .ifPresent(
                        plate -> {
                            var at = name.bounds();
                            write(
                                    name,
                                    name.x() + plate.x() - at.x(),
                                    name.baseline() + plate.y() - at.y());
                        });
    }

    private void cover(Band band, Mark.Words name) {
        marks.add(new Mark.Block(Tag.NONE, name.bounds().grown(1), 0, ground(band)));
    }

    private void write(Mark.Words name, double right, double baseline) {
        marks.add(
                new Mark.Words(
                        name.tag(),
                        right,
                        baseline,
                        name.text(),
                        name.role(),
                        name.size(),
                        name.anchor(),
                        name.ink(),
                        name.room()));
    }

    private static Look ground(Band band) {
        return Look.filled(band.uid() == 0 ? Ink.BAND_ROOT : Ink.BAND_USER);
    }

    private void reach(Band band, Mark.Words name, List<Mark> coming, Places places) {
        var from = name.baseline() + FOOT;
        if (low <= from) {
            aside(band, name, coming, places);
            return;
        }
        var moved = name.bounds().moved(0, low - from);
        var covered = coming.stream().anyMatch(mark -> mark.bounds().intersects(moved));
        var to = Math.max(covered ? low + ROW : low, from + 2 * ROUND);
        fill(band.box(), from, to, ground(band));
        lanes(band.box(), from, to);
        cover(band, name);
        write(name, name.x(), to - FOOT);
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
