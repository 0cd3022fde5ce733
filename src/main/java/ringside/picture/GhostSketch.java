package ringside.picture;

import ringside.graph.Edge;
import ringside.graph.Ref;
import ringside.graph.Topology;
import ringside.layout.Box;
import ringside.state.Kernel;
import ringside.state.Serial;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Draws what was destroyed where it stood: dotted, faint, with a word that says since when.
final class GhostSketch {
    private final Scene scene;
    private final Pen pen;
    private final Route route;

    GhostSketch(Scene scene, Pen pen, Obstacles obstacles) {
        this.scene = scene;
        this.pen = pen;
        route = new Route(obstacles);
    }

    void draw() {
        scene.emphasis().ghosts().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> draw(entry.getKey(), entry.getValue()));
    }

    private void draw(Ref ref, Ghost ghost) {
        var past =
                new Scene(
                        Topology.of(ghost.kernel()),
                        scene.places(),
                        scene.emphasis().withMotion(Motion.STILL),
                        scene.dim());
        switch (ref) {
            case Ref.OfKey(var serial) ->
                    ghost.kernel()
                            .key(serial)
                            .ifPresent(
                                    key -> new KeySketch(past, pen).draw(key, ghost.box(), true));
            case Ref.OfProcess(var pid) ->
                    ghost.kernel()
                            .process(pid)
                            .ifPresent(
                                    it -> new ProcessSketch(past, pen).draw(it, ghost.box(), true));
            case Ref.OfLink(var ring, var key) -> {
                if (!isRegister(ghost.kernel(), ring))
                    line(ref, box(new Ref.OfKey(ring)), box(new Ref.OfKey(key)));
            }
            case Ref.OfTask _, Ref.OfSlot _, Ref.OfUser _, Ref.OfFile _, Ref.OfNamespace _ -> {}
        }
    }

    /// Its links were nails.
    private static boolean isRegister(Kernel kernel, Serial ring) {
        return kernel.namespaces().values().stream()
                .anyMatch(
                        it ->
                                it.userRegister().equals(ring)
                                        || it.persistentRegister().equals(ring));
    }

    private Optional<Box> box(Ref ref) {
        return scene.at(ref)
                .or(() -> Optional.ofNullable(scene.emphasis().ghosts().get(ref)).map(Ghost::box));
    }

    private void line(Ref ref, Optional<Box> from, Optional<Box> to) {
        if (from.isEmpty() || to.isEmpty() || !(ref instanceof Ref.OfLink(var ring, var key)))
            return;
        var edge = new Edge(new Ref.OfKey(ring), new Ref.OfKey(key), Edge.Kind.LINKS, "");
        var wire = Wiring.wire(edge, from.get(), to.get());
        var curve = route.of(wire, wire.to(), Set.of(from.get(), to.get()));
        var faint = Tag.of(ref).faded(0.35);
        pen.trace(faint, curve, Look.lined(Ink.GHOST, 1.6).with(Dash.DOTTED));
    }
}
