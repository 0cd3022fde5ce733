package ringside.desktop.canvas;

import ringside.graph.Edge;
import ringside.graph.Ref;
import ringside.graph.Topology;
import ringside.layout.Box;
import ringside.layout.Places;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Where the arrow keys lead: left to a holder, right to what is held, up and down to the
/// neighbours in the same lane.
///
/// Only things with a place of their own are stepped on; ports, threads drawn as their process and
/// links are passed through. Law: a step ends on something that is on screen, or nowhere.
record Walk(Topology topology, Places places) {
    private static final Comparator<Box> READING =
            Comparator.comparingDouble(Box::y).thenComparingDouble(Box::x);

    /// Where the walk begins when nothing has the focus yet.
    Optional<Ref> start() {
        return stops().min(Comparator.comparing(this::box, READING));
    }

    Optional<Ref> left(Ref from) {
        return next(from, topology::holders, Edge::from);
    }

    Optional<Ref> right(Ref from) {
        return next(from, topology::held, Edge::to);
    }

    Optional<Ref> up(Ref from) {
        var here = box(from);
        return column(from)
                .filter(ref -> READING.compare(box(ref), here) < 0)
                .max(Comparator.comparing(this::box, READING));
    }

    Optional<Ref> down(Ref from) {
        var here = box(from);
        return column(from)
                .filter(ref -> READING.compare(box(ref), here) > 0)
                .min(Comparator.comparing(this::box, READING));
    }

    private Optional<Ref> next(
            Ref from, Function<Ref, List<Edge>> edges, Function<Edge, Ref> other) {
        var here = box(from);
        return reachable(from, edges, other)
                .filter(ref -> !ref.equals(from))
                .min(Comparator.comparingDouble(ref -> distance(box(ref), here)));
    }

    /// The stops one edge away, through whatever has no place of its own.
    private Stream<Ref> reachable(
            Ref from, Function<Ref, List<Edge>> edges, Function<Edge, Ref> other) {
        return edges.apply(from).stream()
                .map(other)
                .flatMap(ref -> isStop(ref) ? Stream.of(ref) : reachable(ref, edges, other));
    }

    private Stream<Ref> column(Ref from) {
        var here = box(from);
        return stops().filter(ref -> !ref.equals(from))
                .filter(ref -> box(ref).x() < here.right() && here.x() < box(ref).right());
    }

    private Stream<Ref> stops() {
        return places.boxes().keySet().stream().filter(this::isStop).sorted();
    }

    private boolean isStop(Ref ref) {
        return places.boxes().containsKey(ref) && topology.has(ref);
    }

    private Box box(Ref ref) {
        return places.at(ref).orElse(places.bounds());
    }

    private static double distance(Box one, Box two) {
        return Math.hypot(one.centerX() - two.centerX(), one.centerY() - two.centerY());
    }
}
