package ringside.layout;

import org.pcollections.PMap;

import ringside.graph.Edge;
import ringside.graph.Ref;
import ringside.graph.Topology;

import java.util.stream.Stream;

/// Where hands have put things. A way of looking, not a step: no story knows it, undo of a step
/// does not touch it.
///
/// Law: a pinned thing stands where it was put for as long as it exists, and takes along what is
/// drawn inside it or hangs below it; nothing else moves.
public record Pins(PMap<Ref, Box> pinned) {
    /// The places with what was put elsewhere.
    public Places over(Places places, Topology topology) {
        var moved = places;
        for (var pin : pinned.entrySet())
            moved = moved(moved, topology, pin.getKey(), pin.getValue());
        return moved;
    }

    private static Places moved(Places places, Topology topology, Ref ref, Box to) {
        var from = places.boxes().get(ref);
        if (from == null) return places;
        var across = to.x() - from.x();
        var down = to.y() - from.y();
        var boxes = places.boxes();
        for (var part : family(places, topology, ref).toList()) {
            var box = boxes.get(part);
            if (box != null) boxes = boxes.plus(part, box.moved(across, down));
        }
        return places.withBoxes(boxes);
    }

    /// The thing, its threads, and the list below it.
    private static Stream<Ref> family(Places places, Topology topology, Ref ref) {
        var threads =
                topology.held(ref).stream()
                        .filter(edge -> edge.kind() == Edge.Kind.PART)
                        .map(Edge::to);
        var hanging =
                places.hangs().entrySet().stream()
                        .filter(entry -> entry.getValue().equals(ref))
                        .flatMap(entry -> family(places, topology, entry.getKey()));
        return Stream.concat(Stream.of(ref), Stream.concat(threads, hanging));
    }
}
