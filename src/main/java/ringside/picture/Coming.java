package ringside.picture;

import ringside.graph.Edge;
import ringside.graph.Ref;
import ringside.graph.Topology;
import ringside.layout.Box;
import ringside.layout.Places;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// What would come to be, as ghosts over the picture as it stands, with the references that would
/// be held then; they hide nothing that is there.
public final class Coming {
    private static final double FAINT = 0.8;
    private static final double ROUND = 9;
    private final List<Mark> marks = new ArrayList<>();
    private final Scene scene;

    private Coming(Scene scene) {
        this.scene = scene;
    }

    /// The ghosts of what would begin, and of references that would be held then.
    ///
    /// @param now where everything stands
    /// @param later where the layout would put everything
    /// @param base how the picture is drawn: the names of the users
    public static List<Mark> of(
            Topology next,
            Places now,
            Places later,
            Collection<Ref> begun,
            Collection<Edge> gained,
            Emphasis base) {
        var places = Newcomers.among(now, later, next.kernel(), begun);
        var coming = new Coming(new Scene(next, places, base));
        for (var ref : begun) coming.hang(ref);
        var route = new Route(new Obstacles(places.boxes().values()));
        gained.forEach(edge -> coming.reference(edge, route));
        for (var ref : begun) coming.grow(ref, now);
        for (var ref : begun) places.at(ref).ifPresent(box -> coming.ghost(ref, box));
        return List.copyOf(coming.marks);
    }

    /// What the ghosts stand on where they stand below everything else.
    ///
    /// @param drawn the marks of the picture that belong to a thing
    public static List<Mark> ground(
            List<Mark> coming, Function<Ref, List<Mark>> drawn, Places places) {
        return Deeper.under(coming, drawn, places);
    }

    /// By what a child hangs at its parent, and a list entry at its ring.
    private void hang(Ref ref) {
        var places = scene.places();
        switch (ref) {
            case Ref.OfProcess(var pid) ->
                    scene.kernel()
                            .process(pid)
                            .map(child -> new Ref.OfProcess(child.parent()))
                            .ifPresent(parent -> elbow(places.at(parent), places.at(ref), 22));
            case Ref.OfKey _ ->
                    places.hangsUnder(ref)
                            .ifPresent(ring -> elbow(places.at(ring), places.at(ref), 10));
            case Ref.OfTask _, Ref.OfSlot _, Ref.OfLink _, Ref.OfUser _, Ref.OfFile _ -> {}
            case Ref.OfNamespace _ -> {}
        }
    }

    private static double drop(Box from, Box to) {
        return to.centerY() - from.bottom();
    }

    /// Where somebody stands between, the indentation has to do.
    private void elbow(Optional<Box> from, Optional<Box> to, double inset) {
        if (from.isEmpty() || to.isEmpty()) return;
        var top = from.get().bottom();
        var trunk = new Box(from.get().x() + inset, top, 1, drop(from.get(), to.get()));
        if (scene.places().boxes().values().stream().anyMatch(trunk::intersects)) return;
        var line = Look.lined(Ink.FRESH, 1.6).with(Dash.DASHED);
        marks.add(new Mark.Trace(Tag.NONE, TreeSketch.elbow(from.get(), to.get(), inset), line));
    }

    private void reference(Edge edge, Route route) {
        var from = scene.at(edge.from());
        var to = scene.at(edge.to());
        if (from.isEmpty() || to.isEmpty() || hangs(edge)) return;
        var wire = Wiring.wire(edge, from.get(), to.get());
        var curve = route.of(wire, wire.to(), Set.of(from.get(), to.get()));
        var tag = Tag.of(edge.address());
        marks.add(new Mark.Trace(tag, curve, Look.lined(Ink.FRESH, 2.2).with(Dash.DASHED)));
        var end = wire.to();
        var angle = wire.enterLeft() ? 0 : Math.PI;
        marks.add(new Mark.Head(tag.with(Detail.PART), end.x(), end.y(), angle, 9, Ink.FRESH));
    }

    private boolean hangs(Edge edge) {
        return scene.places().hangsUnder(edge.to()).filter(edge.from()::equals).isPresent();
    }

    /// What a process would grow by for its new thread.
    private void grow(Ref ref, Places now) {
        if (!(ref instanceof Ref.OfTask(var tid))) return;
        var owner = scene.kernel().task(tid).map(task -> new Ref.OfProcess(task.pid()));
        var stands = owner.flatMap(now::at);
        var grown = owner.flatMap(scene::at);
        if (stands.isEmpty() || stands.equals(grown)) return;
        grown.map(box -> below(box, stands.get().bottom()))
                .map(curve -> new Mark.Trace(Tag.NONE, curve, outline(Ink.NONE)))
                .ifPresent(marks::add);
    }

    /// The outline of a box below a height.
    private static Curve below(Box box, double from) {
        var bottom = box.bottom();
        var turn = ROUND / 2;
        return Curve.from(box.x(), from - 1)
                .line(box.x(), bottom - ROUND)
                .cubic(box.x(), bottom - turn, box.x() + turn, bottom, box.x() + ROUND, bottom)
                .line(box.right() - ROUND, bottom)
                .cubic(
                        box.right() - turn,
                        bottom,
                        box.right(),
                        bottom - turn,
                        box.right(),
                        bottom - ROUND)
                .line(box.right(), from - 1);
    }

    private void ghost(Ref ref, Box box) {
        var pen = new Pen();
        sketch(ref, box, pen);
        var body = pen.marks().stream().filter(Coming::isBody).findFirst();
        pen.marks().forEach(mark -> come(mark, body));
    }

    private void sketch(Ref ref, Box box, Pen pen) {
        var kernel = scene.kernel();
        switch (ref) {
            case Ref.OfKey(var serial) ->
                    kernel.key(serial)
                            .ifPresent(key -> new KeySketch(scene, pen).draw(key, box, false));
            case Ref.OfProcess(var pid) ->
                    kernel.process(pid)
                            .ifPresent(it -> new ProcessSketch(scene, pen).draw(it, box, false));
            case Ref.OfTask(var tid) ->
                    kernel.task(tid).ifPresent(new ProcessSketch(scene, pen)::thread);
            case Ref.OfFile(var id) ->
                    Optional.ofNullable(kernel.files().get(id))
                            .ifPresent(file -> new FileSketch(scene, pen).draw(file, box));
            case Ref.OfSlot _, Ref.OfLink _, Ref.OfUser _, Ref.OfNamespace _ -> {}
        }
    }

    private static boolean isBody(Mark mark) {
        return mark instanceof Mark.Block && mark.tag().detail() == Detail.SHAPE;
    }

    /// A ghost is flat: its body has the dress of what comes, and no shadow.
    private void come(Mark mark, Optional<Mark> body) {
        if (!(mark instanceof Mark.Block block)) marks.add(mark);
        else if (body.filter(block::equals).isPresent())
            marks.add(
                    new Mark.Block(
                            block.tag().faded(FAINT),
                            block.box(),
                            block.radius(),
                            outline(Ink.FRESH_FILL)));
        else if (block.tag().detail() != Detail.FINE) marks.add(mark);
    }

    private static Look outline(Ink fill) {
        return Look.of(fill, Ink.FRESH, 1.8).with(Dash.DASHED);
    }
}
