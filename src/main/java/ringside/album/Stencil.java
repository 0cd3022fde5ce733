package ringside.album;

import ringside.picture.Curve;
import ringside.picture.Decimal;
import ringside.picture.Look;
import ringside.picture.Mark;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Marks as short lists that the page's script draws: a block is 0, a path 1, a disc 2, words 3,
/// each with its numbers, its look or face by place in a table, and its opacity unless that is 1.
///
/// Coordinates count from the stencil's own corner: a thing that only moved has the same stencil.
final class Stencil {
    /// How words are set.
    private record Face(String role, double size, String ink) {}

    private final Table<Look> looks = new Table<>();
    private final Table<Face> faces = new Table<>();

    /// One mark, its coordinates from (x, y).
    List<Object> mark(Mark mark, double x, double y) {
        var numbers = new ArrayList<Object>();
        switch (mark) {
            case Mark.Block(_, var box, var radius, var look) -> {
                numbers.addAll(List.of(0, box.x() - x, box.y() - y, box.width(), box.height()));
                numbers.addAll(List.of(radius, looks.at(look)));
            }
            case Mark.Trace(_, var curve, var look) ->
                    numbers.addAll(List.of(1, path(curve, x, y), looks.at(look)));
            case Mark.Head head ->
                    numbers.addAll(
                            List.of(
                                    1,
                                    path(head.curve(), x, y),
                                    looks.at(Look.filled(head.ink()))));
            case Mark.Disc(_, var dx, var dy, var radius, var look) ->
                    numbers.addAll(List.of(2, dx - x, dy - y, radius, looks.at(look)));
            case Mark.Words words -> words(words, x, y, numbers);
        }
        if (mark.tag().opacity() < 1) numbers.add(mark.tag().opacity());
        return numbers;
    }

    private void words(Mark.Words words, double x, double y, List<Object> into) {
        into.addAll(List.of(3, words.left() - x, words.baseline() - y, words.width()));
        into.add(words.text());
        into.add(faces.at(new Face(words.role().name(), words.size(), words.ink().name())));
    }

    private static String path(Curve curve, double x, double y) {
        return curve.pieces().stream()
                .map(piece -> piece(piece, x, y))
                .collect(Collectors.joining());
    }

    private static String piece(Curve.Piece piece, double x, double y) {
        return switch (piece) {
            case Curve.Piece.Move(var toX, var toY) -> "M" + point(toX - x, toY - y);
            case Curve.Piece.Line(var toX, var toY) -> "L" + point(toX - x, toY - y);
            case Curve.Piece.Cubic c ->
                    "C"
                            + point(c.x1() - x, c.y1() - y)
                            + " "
                            + point(c.x2() - x, c.y2() - y)
                            + " "
                            + point(c.x() - x, c.y() - y);
            case Curve.Piece.Close() -> "Z";
        };
    }

    private static String point(double x, double y) {
        return Decimal.of(x) + " " + Decimal.of(y);
    }

    /// Every look so far: fill, line, width, and the lengths of its dashes.
    List<Object> looks() {
        return looks.values().stream()
                .<Object>map(
                        look ->
                                List.of(
                                        look.fill().name(),
                                        look.line().name(),
                                        look.width(),
                                        look.dash().pattern().stream()
                                                .map(Decimal::of)
                                                .collect(Collectors.joining(" "))))
                .toList();
    }

    /// Every face so far: role, size, ink.
    List<Object> faces() {
        return faces.values().stream()
                .<Object>map(face -> List.of(face.role(), face.size(), face.ink()))
                .toList();
    }
}
