package ringside.album;

import ringside.graph.Ref;
import ringside.layout.Box;
import ringside.picture.Curve;
import ringside.picture.Dash;
import ringside.picture.Detail;
import ringside.picture.DisplayList;
import ringside.picture.Ink;
import ringside.picture.Mark;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What a person would find wrong with the wires of a picture: one strikes through words, a count
/// or a nail, or runs through or along a box that it does not end at; or a word about one card lies
/// on another.
final class Struck {
    /// A wire keeps so far from what is not its own, in world pixels, but for a hair.
    static final double AIR = 6 - 0.01;

    private static final double STEP = 1;

    private final List<Mark> marks;
    private final List<Box> boxes = new ArrayList<>();
    private final Set<Box> gone = new HashSet<>();
    private final List<String> found = new ArrayList<>();

    private Struck(DisplayList list) {
        marks = list.marks().stream().filter(mark -> mark.tag().opacity() > 0.05).toList();
        for (var mark : marks) card(mark);
    }

    /// A sentence for each, none for a picture in which all is well.
    static List<String> of(DisplayList list) {
        var all = new Struck(list);
        for (var mark : all.marks)
            if (mark instanceof Mark.Trace trace && all.isWire(trace)) all.follow(trace);
        for (var mark : all.marks)
            if (mark instanceof Mark.Block block && block.tag().detail() == Detail.PLATE)
                all.plate(block);
        return all.found.stream().distinct().toList();
    }

    private void card(Mark mark) {
        var thing = mark.ref().filter(Struck::isThing).isPresent();
        if (!thing || mark.tag().detail() != Detail.SHAPE) return;
        if (mark instanceof Mark.Block block && block.look().line() != Ink.NONE) add(block.box());
        if (mark instanceof Mark.Block block && block.look().dash() == Dash.DOTTED)
            gone.add(block.box());
        if (mark instanceof Mark.Trace paper && paper.look().fill() != Ink.NONE)
            add(paper.curve().bounds());
    }

    /// The pill of a thread is a part of its process.
    private void add(Box box) {
        if (box.height() > 26 && boxes.stream().noneMatch(other -> other.contains(box)))
            boxes.add(box);
    }

    private static boolean isThing(Ref ref) {
        return ref instanceof Ref.OfKey
                || ref instanceof Ref.OfProcess
                || ref instanceof Ref.OfFile;
    }

    private boolean isWire(Mark.Trace trace) {
        var look = trace.look();
        var known = trace.ref().filter(ref -> !(ref instanceof Ref.OfUser)).isPresent();
        return (known || look.line() == Ink.TREE)
                && trace.tag().detail() == Detail.SHAPE
                && look.line() != Ink.NONE
                && look.fill() == Ink.NONE;
    }

    private void follow(Mark.Trace wire) {
        var way = dense(wire.curve().flat());
        if (way.isEmpty()) return;
        var name = wire.ref().map(Ref::id).orElse("branch");
        for (var box : boxes)
            if (!ends(way, box)
                    && !isFaint(wire, box)
                    && way.stream().anyMatch(at -> distance(box, at) < AIR))
                found.add(
                        name
                                + (isThrough(way, box) ? " runs through " : " runs along ")
                                + say(box));
        for (var mark : marks) {
            if (mark instanceof Mark.Words words) words(name, way, words);
            if (mark instanceof Mark.Disc disc) disc(name, way, disc);
        }
    }

    /// A branch of the tree may run through what is gone.
    private boolean isFaint(Mark.Trace wire, Box box) {
        return wire.ref().isEmpty() && gone.contains(box);
    }

    private static boolean isThrough(List<Curve.Point> way, Box box) {
        return way.stream().anyMatch(at -> box.contains(at.x(), at.y()));
    }

    private static boolean ends(List<Curve.Point> way, Box box) {
        return distance(box, way.getFirst()) < 9 || distance(box, way.getLast()) < 9;
    }

    /// Words on cards are covered with them; those that stand free must be clear.
    private void words(String name, List<Curve.Point> way, Mark.Words words) {
        var ink = ink(words);
        if (boxes.stream().anyMatch(box -> box.contains(ink))) return;
        if (way.stream().anyMatch(at -> distance(ink, at) < 3))
            found.add(name + " strikes through “" + words.text() + "”");
    }

    private void disc(String name, List<Curve.Point> way, Mark.Disc disc) {
        var badge = disc.look().fill() == Ink.BADGE;
        var nail = disc.look().line() == Ink.PIN && disc.radius() > 7;
        if (!badge && !nail) return;
        var reach = disc.radius() + disc.look().width() / 2 + 2;
        if (way.stream().anyMatch(at -> Math.hypot(at.x() - disc.x(), at.y() - disc.y()) < reach))
            found.add(
                    name
                            + " strikes through "
                            + (badge ? "the count of " : "the nail of ")
                            + disc.ref().map(Ref::id).orElse("?"));
    }

    /// A plate that reaches out of a card must not reach into another.
    private void plate(Mark.Block plate) {
        var on = boxes.stream().filter(plate.box()::intersects).toList();
        var own = on.stream().filter(box -> plate.ref().isPresent()).count();
        if (on.size() > 1 && own > 0)
            found.add("a plate of " + plate.ref().map(Ref::id).orElse("?") + " lies on two cards");
    }

    private static Box ink(Mark.Words words) {
        var size = words.size();
        return new Box(words.left(), words.baseline() - 0.72 * size, words.width(), 0.9 * size);
    }

    private String say(Box box) {
        return marks.stream()
                .filter(mark -> mark.ref().filter(Struck::isThing).isPresent())
                .filter(mark -> box.contains(mark.bounds().centerX(), mark.bounds().centerY()))
                .flatMap(mark -> mark.ref().stream())
                .map(Ref::id)
                .findFirst()
                .orElse(box.toString());
    }

    private static List<Curve.Point> dense(List<Curve.Point> way) {
        var result = new ArrayList<Curve.Point>();
        for (var i = 1; i < way.size(); i++) {
            var a = way.get(i - 1);
            var b = way.get(i);
            var steps = Math.max(1, (int) (Math.hypot(b.x() - a.x(), b.y() - a.y()) / STEP));
            for (var step = 0; step <= steps; step++) {
                var t = step / (double) steps;
                result.add(
                        new Curve.Point(a.x() + t * (b.x() - a.x()), a.y() + t * (b.y() - a.y())));
            }
        }
        return result;
    }

    private static double distance(Box box, Curve.Point at) {
        var dx = Math.max(0, Math.max(box.x() - at.x(), at.x() - box.right()));
        var dy = Math.max(0, Math.max(box.y() - at.y(), at.y() - box.bottom()));
        return Math.hypot(dx, dy);
    }
}
