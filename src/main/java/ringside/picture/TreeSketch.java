package ringside.picture;

import ringside.graph.Edge;
import ringside.graph.Ref;
import ringside.layout.Box;

import java.util.Optional;

/// Draws what hangs below something: child processes, list entries below a ring, and the pin of a
/// register below its ring.
final class TreeSketch {
    private static final double CORNER = 6;

    private final Scene scene;
    private final Pen pen;

    TreeSketch(Scene scene, Pen pen) {
        this.scene = scene;
        this.pen = pen;
    }

    void draw() {
        for (var edge : scene.topology().graph().edgeSet()) {
            switch (edge.kind()) {
                case CHILD -> elbow(edge, 22, Tag.NONE.faded(scene.opacity(edge.to())));
                case LINKS -> {
                    var hangs = scene.places().hangsUnder(edge.to());
                    if (hangs.filter(edge.from()::equals).isPresent())
                        elbow(edge, 10, scene.tag(edge.address()));
                }
                case PINS -> register(edge);
                case PART, SUBSCRIBES, AUTHORISES, AWAITS, RECORDS -> {}
            }
        }
    }

    private void elbow(Edge edge, double inset, Tag tag) {
        var from = scene.at(edge.from());
        var to = scene.at(edge.to());
        if (from.isEmpty() || to.isEmpty()) return;
        var doomed = scene.doomed(edge.address()) && edge.kind() == Edge.Kind.LINKS;
        var look = Look.lined(doomed ? Ink.DOOM : Ink.TREE, 1.6);
        var curve =
                elbow(from.get(), to.get(), inset)
                        .upTo(scene.emphasis().motion().drawn(edge.address()));
        pen.trace(tag, curve, doomed ? look.with(Dash.DASHED) : look);
    }

    static Curve elbow(Box from, Box to, double inset) {
        var x = from.x() + inset;
        var y = to.centerY();
        return Curve.from(x, from.bottom())
                .line(x, y - CORNER)
                .cubic(x, y - CORNER / 2, x + CORNER / 2, y, x + CORNER, y)
                .line(to.x(), y);
    }

    /// A register has no place of its own: its pin is a word below the ring.
    private void register(Edge edge) {
        if (scene.at(edge.from()).isPresent() || !(edge.from() instanceof Ref.OfNamespace)) return;
        scene.at(edge.to()).filter(box -> box.width() >= 150).ifPresent(box -> pin(edge, box));
    }

    private void pin(Edge edge, Box box) {
        var word = Type.fit(edge.reason(), Role.STRONG, 10, box.width() - 40);
        var width = Type.width(word, Role.STRONG, 10) + 14;
        var x = box.x() + 38;
        var tag = new Tag(Optional.of(edge.from()), Detail.SHAPE, scene.opacity(edge.to()));
        var line = Curve.from(x, box.bottom() + 8).line(x, box.bottom());
        pen.trace(tag, line, Look.lined(Ink.PIN, 1.8).with(Dash.DASH_DOT));
        pen.chip(tag, x - 14 + width, box.bottom() + 15, word, Pen.Chip.PIN);
    }
}
