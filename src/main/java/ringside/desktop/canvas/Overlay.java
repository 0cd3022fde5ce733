package ringside.desktop.canvas;

import ringside.desktop.session.Foreseen;
import ringside.layout.Box;
import ringside.layout.Places;
import ringside.picture.Curve;
import ringside.picture.Dash;
import ringside.picture.Detail;
import ringside.picture.DisplayList;
import ringside.picture.Drawn;
import ringside.picture.Ink;
import ringside.picture.Look;
import ringside.picture.Mark;
import ringside.picture.Studs;
import ringside.picture.Tag;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What lies over the picture for a moment: the outline of the thing under the pointer, and what a
/// gesture draws, what would happen, and what differs from a picture beside this one. Marks like
/// those of the picture, so that it can be asserted like it.
record Overlay(
        Optional<Box> hover,
        List<Mark> handle,
        List<Mark> gesture,
        List<Mark> foretold,
        List<Mark> unlike) {
    static final Overlay NONE =
            new Overlay(Optional.empty(), List.of(), List.of(), List.of(), List.of());
    private static final double GAP = 3;
    private static final double ROUND = 12;

    Overlay withHover(Optional<Box> next, List<Mark> grip) {
        return new Overlay(next, grip, gesture, foretold, unlike);
    }

    Overlay withGesture(List<Mark> next) {
        return new Overlay(hover, handle, next, foretold, unlike);
    }

    Overlay withForetold(List<Mark> next) {
        return new Overlay(hover, handle, gesture, next, unlike);
    }

    /// What would happen, below whatever stands on the edges of cards.
    Overlay withForetold(Optional<Foreseen> next, Drawn picture, Places places) {
        var told = next.map(it -> it.over(picture::of, places)).orElseGet(List::of);
        var studs = Studs.above(picture, told);
        return withForetold(Stream.concat(told.stream(), studs.stream()).toList());
    }

    /// What differs from the picture beside this one.
    Overlay withUnlike(List<Mark> next) {
        return new Overlay(hover, handle, gesture, foretold, next);
    }

    /// What lies over the picture for more than a touch.
    List<Mark> lasting() {
        return Stream.concat(unlike.stream(), foretold.stream()).toList();
    }

    /// The boxes of the things of which it is told what would happen.
    List<Box> told() {
        return boxes(
                foretold.stream()
                        .filter(mark -> mark.ref().isPresent())
                        .filter(mark -> mark.tag().detail() == Detail.SHAPE));
    }

    /// The same, and those of what is written below the picture already.
    List<Box> concerned(DisplayList picture) {
        var captions =
                picture.marks().stream()
                        .filter(mark -> mark.tag().detail() == Detail.SIGN)
                        .filter(mark -> mark.ref().isEmpty());
        return Stream.concat(told().stream(), boxes(captions).stream()).toList();
    }

    private static List<Box> boxes(Stream<Mark> marks) {
        return marks.filter(Mark.Block.class::isInstance).map(Mark::bounds).toList();
    }

    /// What touches `part` of the world.
    Stream<Mark> marks(Box part) {
        var pointed =
                Stream.concat(
                        hover.map(box -> outline(box, Ink.SELECTION, 0.45)).stream(),
                        Stream.concat(handle.stream(), gesture.stream()));
        return Stream.concat(
                lasting().stream().filter(mark -> touches(mark.bounds(), part)), pointed);
    }

    private static boolean touches(Box one, Box two) {
        return one.x() <= two.right()
                && two.x() <= one.right()
                && one.y() <= two.bottom()
                && two.y() <= one.bottom();
    }

    /// A line around a box.
    static Mark outline(Box box, Ink ink, double opacity) {
        return new Mark.Block(
                new Tag(Optional.empty(), Detail.SHAPE, opacity),
                box.grown(GAP),
                Math.min(ROUND, box.height() / 2) + GAP,
                Look.lined(ink, 2));
    }

    /// The box that a thing leaves behind while it is moved.
    static Mark shadow(Box box) {
        return new Mark.Block(
                Tag.NONE,
                box,
                Math.min(ROUND, box.height() / 2),
                Look.of(Ink.INFO_FILL, Ink.SELECTION, 1.5).with(Dash.DASHED));
    }

    /// A link that a hand is drawing.
    static List<Mark> thread(Curve curve, double angle, Ink ink) {
        var end = curve.flat().getLast();
        return List.of(
                new Mark.Trace(Tag.NONE, curve, Look.lined(ink, 2.2).with(Dash.DASHED)),
                new Mark.Head(Tag.NONE, end.x(), end.y(), angle, 10, ink));
    }
}
