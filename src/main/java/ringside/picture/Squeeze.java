package ringside.picture;

import org.pcollections.PMap;

import ringside.graph.Ref;
import ringside.layout.Box;
import ringside.layout.Places;

/// Makes a picture narrower for a screen that is less wide, and leaves its heights alone: cards are
/// shorter, circles stay round, and nothing changes its order.
///
/// @param share of the width that is left, at most 1
record Squeeze(double share) {
    Box box(Box box) {
        return new Box(box.x() * share, box.y(), box.width() * share, box.height());
    }

    Places places(Places places) {
        PMap<Ref, Box> boxes = places.boxes();
        for (var entry : places.boxes().entrySet())
            boxes = boxes.plus(entry.getKey(), box(entry.getValue()));
        return places.withBoxes(boxes);
    }

    PMap<Ref, Ghost> ghosts(PMap<Ref, Ghost> ghosts) {
        var result = ghosts;
        for (var entry : ghosts.entrySet()) {
            var it = entry.getValue();
            result = result.plus(entry.getKey(), new Ghost(box(it.box()), it.kernel(), it.word()));
        }
        return result;
    }

    Mark mark(Mark mark) {
        return switch (mark) {
            case Mark.Block it -> new Mark.Block(it.tag(), box(it.box()), it.radius(), it.look());
            case Mark.Trace it -> new Mark.Trace(it.tag(), curve(it.curve()), it.look());
            case Mark.Disc it ->
                    new Mark.Disc(it.tag(), it.x() * share, it.y(), it.radius(), it.look());
            case Mark.Head it ->
                    new Mark.Head(
                            it.tag(), it.x() * share, it.y(), it.angle(), it.length(), it.ink());
            case Mark.Words it ->
                    new Mark.Words(
                            it.tag(),
                            it.x() * share,
                            it.baseline(),
                            it.text(),
                            it.role(),
                            it.size(),
                            it.anchor(),
                            it.ink());
        };
    }

    private Curve curve(Curve curve) {
        var pieces = curve.pieces();
        for (var i = 0; i < pieces.size(); i++) pieces = pieces.with(i, piece(pieces.get(i)));
        return new Curve(pieces);
    }

    private Curve.Piece piece(Curve.Piece piece) {
        return switch (piece) {
            case Curve.Piece.Move(var x, var y) -> new Curve.Piece.Move(x * share, y);
            case Curve.Piece.Line(var x, var y) -> new Curve.Piece.Line(x * share, y);
            case Curve.Piece.Cubic c ->
                    new Curve.Piece.Cubic(
                            c.x1() * share, c.y1(), c.x2() * share, c.y2(), c.x() * share, c.y());
            case Curve.Piece.Close it -> it;
        };
    }
}
