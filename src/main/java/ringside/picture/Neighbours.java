package ringside.picture;

import ringside.graph.Ref;
import ringside.layout.Box;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What stands beside something in a picture, and how far a frame around it may stand off then.
///
/// Law: two frames of one width never touch each other.
///
/// @param taken what was put into the picture besides
record Neighbours(Drawn drawn, List<Box> taken) {
    /// How far off a frame is at most.
    static final double OUT = 5;

    /// What stays free between two frames where things stand close together.
    private static final double AIR = 1.4;

    /// How far a frame of this line stands off: half the way to what is nearest, or less.
    double out(Box box, double width) {
        var near = box.grown(2 * OUT + width + AIR);
        var cards = drawn.within(near).stream().filter(Neighbours::isCard).map(Neighbours::box);
        var gap =
                Stream.concat(cards, taken.stream())
                        .mapToDouble(other -> gap(box, other))
                        .filter(between -> between > 0)
                        .min()
                        .orElse(near.width());
        return Math.clamp((gap - width - AIR) / 2, 0, OUT);
    }

    /// The same for a port, which stands close to the next one.
    double portOut(Ref ref, Box box, double width) {
        var gap =
                drawn.within(box.grown(2 * OUT)).stream()
                        .filter(mark -> Studs.isStud(mark) && !mark.ref().equals(Optional.of(ref)))
                        .mapToDouble(mark -> gap(box, mark.bounds()))
                        .min()
                        .orElse(2 * OUT);
        return Math.clamp((gap - width - 0.4) / 2, -1, OUT / 2);
    }

    /// All marks of what stands across a line.
    Stream<Mark> across(Mark.Block line) {
        return drawn.within(line.bounds()).stream()
                .filter(mark -> isCard(mark) && Studs.onEdge(line, mark.bounds()))
                .flatMap(mark -> mark.ref().stream())
                .distinct()
                .flatMap(thing -> drawn.of(thing).stream());
    }

    private static boolean isCard(Mark mark) {
        return mark instanceof Mark.Block block
                && block.tag().detail() == Detail.SHAPE
                && block.ref().filter(ref -> !(ref instanceof Ref.OfUser)).isPresent();
    }

    private static Box box(Mark mark) {
        return mark instanceof Mark.Block block ? block.box() : mark.bounds();
    }

    /// How far two boxes stand apart, less than nothing where they share some room.
    private static double gap(Box one, Box two) {
        var across = Math.max(two.x() - one.right(), one.x() - two.right());
        return Math.max(across, Math.max(two.y() - one.bottom(), one.y() - two.bottom()));
    }
}
