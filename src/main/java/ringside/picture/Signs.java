package ringside.picture;

import ringside.graph.Ref;
import ringside.layout.Box;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Finds places for words that are put on a picture: of several the first one where nothing is
/// hidden, else the one where least is.
final class Signs {
    /// Names are largest where the line below them is not painted any more.
    private static final double AFAR = 0.55;

    /// So much nobody sees.
    private static final double SLACK = 0.6;

    private final Drawn drawn;

    /// What was put over the picture before.
    private final List<Box> taken = new ArrayList<>();
    private final List<Mark.Block> frames = new ArrayList<>();

    Signs(Drawn drawn) {
        this.drawn = drawn;
    }

    /// A place that is taken.
    void take(Box box) {
        taken.add(box);
    }

    /// A line around something that nobody should hide.
    void frame(Mark.Block frame) {
        frames.add(frame);
    }

    /// The best of some places, which is taken then.
    ///
    /// @param own the frame and the cards that may be covered
    Box place(List<Box> places, Ref own, Predicate<Ref> part) {
        var best = places.getFirst();
        var least = Double.MAX_VALUE;
        for (var place : places) {
            var cost = cost(place, own, part);
            if (cost < least) best = place;
            least = Math.min(least, cost);
            if (least == 0) break;
        }
        taken.add(best);
        return best;
    }

    private double cost(Box whole, Ref own, Predicate<Ref> part) {
        var place = whole.grown(-SLACK);
        var sum = 0.0;
        for (var mark : drawn.within(place)) sum += hidden(mark, place, own, part);
        for (var box : taken) sum += 6 * common(box, place);
        for (var frame : frames)
            if (strange(frame, own, part) && Studs.onEdge(frame, place))
                sum += 0.3 * common(frame.bounds(), place);
        return sum;
    }

    /// Whether a frame is neither the own one nor that of something of which this is a part; those
    /// of bands are nobody's.
    private static boolean strange(Mark.Block frame, Ref own, Predicate<Ref> part) {
        return frame.ref()
                .map(ref -> !ref.equals(own) && !part.test(ref))
                .orElse(!(own instanceof Ref.OfUser));
    }

    private static double hidden(Mark mark, Box place, Ref own, Predicate<Ref> part) {
        return switch (mark) {
            case Mark.Words words ->
                    3 * Math.max(common(ink(words, 1), place), common(ink(words, AFAR), place));
            case Mark.Disc disc -> Studs.isStud(disc) ? 4 * common(disc.bounds(), place) : 0;
            case Mark.Head head -> common(head.bounds(), place);
            case Mark.Block block when isPlate(block) -> 2 * common(block.box(), place);
            case Mark.Block block ->
                    block.ref().filter(ref -> !ref.equals(own) && !part.test(ref)).isPresent()
                                    && Studs.onEdge(block, place)
                            ? 2 * common(block.box(), place)
                            : 0;
            case Mark.Trace _ -> 0;
        };
    }

    private static boolean isPlate(Mark.Block block) {
        return block.tag().detail() == Detail.PLATE || block.tag().detail() == Detail.SIGN;
    }

    /// From the top of a capital to the baseline.
    private static Box ink(Mark.Words words, double zoom) {
        var it = words.at(zoom);
        var high = 0.7 * it.size();
        return new Box(it.left(), it.baseline() - high, it.width(), high);
    }

    private static double common(Box one, Box two) {
        var wide = Math.min(one.right(), two.right()) - Math.max(one.x(), two.x());
        var high = Math.min(one.bottom(), two.bottom()) - Math.max(one.y(), two.y());
        return wide <= 0 || high <= 0 ? 0 : wide * high;
    }
}
