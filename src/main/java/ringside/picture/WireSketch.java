package ringside.picture;

import ringside.graph.Edge;
import ringside.graph.Ref;
import ringside.layout.Box;
import ringside.state.Key;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// Draws references: slots and links as curves in the holder's ink with an arrow head at what is
/// held, those of files and registers dash-dotted.
final class WireSketch {
    private static final double HEAD = 8.5;

    /// Where a straight arrow stands between two boxes, so that it passes the words at their left
    /// and the nail at their right.
    private static final double CLEAR = 0.65;

    private final Scene scene;
    private final Pen pen;
    private final Route route;

    WireSketch(Scene scene, Pen pen, Obstacles obstacles) {
        this.scene = scene;
        this.pen = pen;
        this.route = new Route(obstacles);
    }

    /// A reference that knows its way; one that a nail stands for has none.
    record Laid(Edge edge, Optional<Curve> way) {}

    /// Curves need nothing of each other, so that all processors find their ways.
    List<Laid> lay() {
        return new Wiring(scene)
                .wires().parallelStream()
                        .filter(wire -> !isAside(wire.edge()))
                        .map(this::laid)
                        .toList();
    }

    private Laid laid(Wire wire) {
        var edge = wire.edge();
        if (pinned(edge) && !pointedAt(edge)) return new Laid(edge, Optional.empty());
        return new Laid(edge, vertical(wire).or(() -> Optional.of(curve(wire))));
    }

    /// Drawn they are one after another.
    void draw(List<Laid> wires) {
        for (var wire : wires)
            wire.way().ifPresentOrElse(way -> draw(wire.edge(), way), () -> nail(wire.edge()));
    }

    private void draw(Edge edge, Curve way) {
        var drawn = scene.emphasis().motion().drawn(edge.address());
        if (drawn > 0) draw(edge, way.upTo(drawn), drawn > 0.98);
    }

    /// Every user's rings hang on a register; a line for each would be the loudest thing of the
    /// picture and say the least. So a nail in the ring says it, and the line itself appears when
    /// the ring, the register or the link is pointed at.
    private void nail(Edge edge) {
        if (scene.doomed(edge.address()) || scene.opacity(edge.to()) <= 0) return;
        var box = scene.at(edge.to()).orElseThrow();
        var tag = scene.tag(edge.address());
        pen.over(top -> nail(top, tag, box.right() - 20, box.bottom() - 1));
    }

    /// During an upcall the kernel holds much besides: what the sleeping caller and the
    /// authorisation key refer to. The words on their cards say it, and the lines appear when one
    /// of the two is selected; only the line from the authority to the key to be made always
    /// stands.
    private boolean isAside(Edge edge) {
        var aside =
                switch (edge.kind()) {
                    case AWAITS -> true;
                    case AUTHORISES -> !makes(edge);
                    case CHILD, PART, SUBSCRIBES, LINKS, PINS, RECORDS -> false;
                };
        return aside && !scene.selected(edge.from()) && !scene.selected(edge.to());
    }

    private boolean makes(Edge edge) {
        return scene.kernel().authorities().values().stream()
                .anyMatch(
                        it ->
                                edge.from().equals(new Ref.OfKey(it.key()))
                                        && edge.to().equals(new Ref.OfKey(it.target())));
    }

    private static void nail(Pen pen, Tag tag, double x, double y) {
        pen.disc(tag, x, y, 8, Look.of(Ink.PANEL, Ink.PIN, 1.2));
        Glyph.NAIL.draw(pen, tag, x, y, Ink.PIN);
    }

    private boolean pinned(Edge edge) {
        return edge.kind() == Edge.Kind.LINKS && ink(edge) == Ink.PIN;
    }

    private void draw(Edge edge, Curve curve, boolean arrived) {
        var look = look(edge);
        var tag = scene.tag(edge.address());
        if (pointedAt(edge)) {
            var glow = new Tag(Optional.empty(), Detail.SHAPE, tag.opacity() * 0.2);
            pen.trace(glow, curve, Look.lined(look.line(), 9));
        }
        var many = many(edge);
        if (many > 1) bundle(curve, tag, look, many);
        pen.trace(tag, curve, look);
        if (arrived) head(curve, tag, look.line());
    }

    /// How many references a line stands for.
    private int many(Edge edge) {
        var front =
                edge.from() instanceof Ref.OfSlot(var tid, _)
                        ? scene.fold(new Ref.OfProcess(tid))
                        : scene.fold(edge.to());
        return front.map(fold -> fold.members().size()).orElse(1);
    }

    /// One tapered line for several, with their number at the broad end.
    private void bundle(Curve curve, Tag tag, Look look, int many) {
        var plain = new Tag(Optional.empty(), Detail.SHAPE, tag.opacity());
        pen.trace(plain, Taper.of(curve, many), Look.filled(look.line()));
        var points = curve.flat();
        var at = points.get(points.size() / 3);
        var word = "×" + many;
        var half = Type.width(word, Role.STRONG, 10) / 2 + 7;
        pen.over(top -> top.chip(plain, at.x() + half, at.y() - 12, word, Pen.Chip.INFO));
    }

    private void head(Curve curve, Tag tag, Ink ink) {
        var angle = curve.heading();
        var last = curve.flat().getLast();
        var reach = HEAD - 2;
        pen.add(
                new Mark.Head(
                        tag.with(Detail.PART),
                        last.x() + reach * Math.cos(angle),
                        last.y() + reach * Math.sin(angle),
                        angle,
                        HEAD,
                        ink));
    }

    private Curve curve(Wire wire) {
        var backwards = wire.enterLeft() ? -1 : 1;
        var tip = new Curve.Point(wire.to().x() + backwards, wire.to().y());
        var end = new Curve.Point(tip.x() + backwards * (HEAD - 2), tip.y());
        var ends = new HashSet<Box>();
        scene.at(wire.edge().from()).ifPresent(ends::add);
        scene.at(wire.edge().to()).ifPresent(ends::add);
        process(wire.edge().from()).ifPresent(ends::add);
        return route.of(wire, end, ends);
    }

    /// The process (or thread) box that a port sits on.
    private Optional<Box> process(Ref from) {
        return from instanceof Ref.OfSlot(var tid, _)
                ? scene.at(
                        new Ref.OfProcess(scene.kernel().task(tid).map(t -> t.pid()).orElse(tid)))
                : Optional.empty();
    }

    /// A straight arrow between neighbours that stand one above the other.
    private Optional<Curve> vertical(Wire wire) {
        if (wire.leaveRight() == wire.enterLeft()) return Optional.empty();
        var from = scene.at(wire.edge().from()).orElseThrow();
        var to = scene.at(wire.edge().to()).orElseThrow();
        var up = to.y() < from.y();
        var gap = up ? from.y() - to.bottom() : to.y() - from.bottom();
        if (gap < HEAD || gap > 40) return Optional.empty();
        var left = Math.max(from.x(), to.x());
        var x = left + CLEAR * (Math.min(from.right(), to.right()) - left);
        var reach = HEAD - 2;
        return Optional.of(
                up
                        ? Curve.from(x, from.y()).line(x, to.bottom() + 1 + reach)
                        : Curve.from(x, from.bottom()).line(x, to.y() - 1 - reach));
    }

    private boolean pointedAt(Edge edge) {
        return scene.selected(edge.address())
                || scene.selected(edge.from())
                || scene.selected(edge.to())
                || scene.emphasis().fresh().containsKey(edge.address());
    }

    private Look look(Edge edge) {
        var doomed = scene.doomed(edge.address());
        var line = doomed ? Ink.DOOM : ink(edge);
        var look = Look.lined(line, pointedAt(edge) ? 2.8 : 1.8);
        if (doomed) return look.with(Dash.DASHED);
        if (edge.kind() == Edge.Kind.AUTHORISES)
            return Look.lined(Ink.AUTHORITY_LINE, 2).with(Dash.DOTTED);
        return edge.kind() == Edge.Kind.PINS || line == Ink.PIN ? look.with(Dash.DASH_DOT) : look;
    }

    /// Links of registers look like pins: they hold what nobody need hold else.
    private Ink ink(Key ring) {
        var pinned = scene.topology().holders(new Ref.OfKey(ring.serial())).stream();
        return pinned.anyMatch(it -> it.from() instanceof Ref.OfNamespace)
                ? Ink.PIN
                : Hue.of(scene.topology(), ring).line();
    }

    private Ink ink(Edge edge) {
        return switch (edge.from()) {
            case Ref.OfSlot(_, var slot) -> Hue.of(slot).line();
            case Ref.OfKey(var serial) ->
                    scene.kernel().key(serial).map(this::ink).orElse(Ink.RING_LINE);
            case Ref.OfProcess _, Ref.OfTask _, Ref.OfLink _, Ref.OfUser _ -> Ink.PIN;
            case Ref.OfFile _, Ref.OfNamespace _ -> Ink.PIN;
        };
    }
}
