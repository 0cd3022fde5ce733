package ringside.picture;

import ringside.layout.Box;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Where a word may stand that is put at something, the usual place first.
final class SignPlaces {
    private static final double HIGH = 18;
    private static final double STEP = 40;

    private SignPlaces() {}

    /// At a port, left of its letter.
    static List<Box> port(Box port, double wide) {
        var left = port.x() - 15 - wide;
        var right = port.right() + 6;
        var middle = port.centerY();
        return Stream.of(
                        at(left, middle, wide),
                        at(left, middle + 7, wide),
                        at(left, middle + 13, wide),
                        at(right, middle, wide),
                        at(right, middle + 14, wide))
                .toList();
    }

    /// On the frame around a card: on its edges, at its right end, beside it.
    static List<Box> card(Box card, double out, double wide) {
        var left = card.x() + 8;
        var right = card.right() - 26 - wide;
        var end = card.right() - 8 - wide;
        var top = card.y() - out;
        var bottom = card.bottom() + out;
        var middle = card.centerY();
        return List.of(
                at(left, top, wide),
                at(left, card.y() - 1.2, wide),
                at(card.centerX() - wide / 2, top, wide),
                at(right, top, wide),
                at(left + 6, bottom, wide),
                at(right - 10, bottom, wide),
                at(end, middle, wide),
                at(end, card.bottom() - HIGH / 2, wide),
                at(end, card.y() + HIGH / 2, wide),
                at(card.right() - wide / 2, middle, wide),
                at(card.right() + out + 3, middle, wide),
                at(card.x() - out - 3 - wide, middle, wide));
    }

    /// On the upper edge of a band from its right end on, then on the lower one.
    static List<Box> band(Box band, double wide) {
        var places = new ArrayList<Box>();
        for (var y : List.of(band.y() + 2, band.bottom() - 2))
            for (var x = band.right() - 12 - wide; x > band.x() + 8; x -= STEP)
                places.add(at(x, y, wide));
        if (places.isEmpty()) places.add(at(band.right() - 12 - wide, band.y() + 2, wide));
        return places;
    }

    /// On a line, in its middle if it can be.
    static List<Box> line(Curve curve, double wide) {
        var points = curve.flat();
        return Stream.of(0.5, 0.35, 0.65, 0.2, 0.8, 0.1, 0.9)
                .map(share -> along(points, share))
                .map(point -> at(point.x() - wide / 2, point.y(), wide))
                .toList();
    }

    private static Curve.Point along(List<Curve.Point> points, double share) {
        var way = share * (points.size() - 1);
        var at = Math.min((int) way, points.size() - 2);
        var one = points.get(at);
        var two = points.get(at + 1);
        var rest = way - at;
        return new Curve.Point(
                one.x() + rest * (two.x() - one.x()), one.y() + rest * (two.y() - one.y()));
    }

    private static Box at(double left, double middle, double wide) {
        return new Box(left, middle - HIGH / 2, wide, HIGH);
    }
}
