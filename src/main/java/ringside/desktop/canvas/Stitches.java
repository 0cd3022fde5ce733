package ringside.desktop.canvas;

import ringside.picture.Curve;

import java.util.function.DoubleUnaryOperator;

/// Sets lines into pixels, stitch by stitch along whichever axis they run more along.
///
/// It exists because hundreds of references cross a large picture, and a rasteriser that keeps all
/// edges of a path in order pays for each of them in every row; a line alone costs what it covers.
/// Ends are square and joints are left as they fall, which nobody sees in a picture on its way to
/// another size.
final class Stitches {
    /// How long a straight piece of a bow is, in pixels, and how many there are at most.
    private static final double PIECE = 14;

    private static final int MOST = 24;

    private final int[] pixels;
    private final int wide;
    private final int high;
    private int red;
    private int green;
    private int blue;
    private double cover;
    private double half;
    private double startX;
    private double startY;
    private double x;
    private double y;

    /// Opaque pixels, row by row.
    Stitches(int[] pixels, int wide, int high) {
        this.pixels = pixels;
        this.wide = wide;
        this.high = high;
    }

    /// What is set from now on: a colour without its opacity, how much of it covers (0 to 1), and
    /// the width in pixels.
    void thread(int rgb, double opacity, double width) {
        red = (rgb >> 16) & 255;
        green = (rgb >> 8) & 255;
        blue = rgb & 255;
        cover = opacity * Math.min(1, width);
        half = Math.max(1, width) / 2;
    }

    /// A curve of the world, with where its points are in the pixels.
    void curve(Curve curve, DoubleUnaryOperator across, DoubleUnaryOperator down) {
        for (var piece : curve.pieces()) {
            switch (piece) {
                case Curve.Piece.Move move ->
                        move(across.applyAsDouble(move.x()), down.applyAsDouble(move.y()));
                case Curve.Piece.Line line ->
                        to(across.applyAsDouble(line.x()), down.applyAsDouble(line.y()));
                case Curve.Piece.Cubic bow -> {
                    bow(x, y, bow, across, down);
                    x = across.applyAsDouble(bow.x());
                    y = down.applyAsDouble(bow.y());
                }
                case Curve.Piece.Close() -> to(startX, startY);
            }
        }
    }

    private void move(double nextX, double nextY) {
        startX = nextX;
        startY = nextY;
        x = nextX;
        y = nextY;
    }

    private void to(double nextX, double nextY) {
        line(x, y, nextX, nextY);
        x = nextX;
        y = nextY;
    }

    private void bow(
            double x0,
            double y0,
            Curve.Piece.Cubic bow,
            DoubleUnaryOperator across,
            DoubleUnaryOperator down) {
        var x1 = across.applyAsDouble(bow.x1());
        var y1 = down.applyAsDouble(bow.y1());
        var x2 = across.applyAsDouble(bow.x2());
        var y2 = down.applyAsDouble(bow.y2());
        var x3 = across.applyAsDouble(bow.x());
        var y3 = down.applyAsDouble(bow.y());
        if (Math.max(Math.max(x0, x1), Math.max(x2, x3)) < 0
                || Math.max(Math.max(y0, y1), Math.max(y2, y3)) < 0
                || Math.min(Math.min(x0, x1), Math.min(x2, x3)) >= wide
                || Math.min(Math.min(y0, y1), Math.min(y2, y3)) >= high) return;
        var length = Math.abs(x3 - x0) + Math.abs(y3 - y0);
        var pieces = (int) Math.clamp(length / PIECE, 2, MOST);
        var fromX = x0;
        var fromY = y0;
        for (var i = 1; i <= pieces; i++) {
            var t = (double) i / pieces;
            var s = 1 - t;
            var toX = s * s * s * x0 + 3 * s * s * t * x1 + 3 * s * t * t * x2 + t * t * t * x3;
            var toY = s * s * s * y0 + 3 * s * s * t * y1 + 3 * s * t * t * y2 + t * t * t * y3;
            line(fromX, fromY, toX, toY);
            fromX = toX;
            fromY = toY;
        }
    }

    private void line(double x0, double y0, double x1, double y1) {
        if (Math.abs(x1 - x0) >= Math.abs(y1 - y0)) {
            if (x0 <= x1) run(x0, y0, x1, y1, wide, high, 1, wide);
            else run(x1, y1, x0, y0, wide, high, 1, wide);
        } else if (y0 <= y1) run(y0, x0, y1, x1, high, wide, wide, 1);
        else run(y1, x1, y0, x0, high, wide, wide, 1);
    }

    /// `a` is the axis that the line runs along, from less to more; `b` the one across it. `forth`
    /// and `aside` are the steps along them in the pixels.
    private void run(
            double a0, double b0, double a1, double b1, int most, int edge, int forth, int aside) {
        if (a1 < 0 || a0 >= most) return;
        var slope = a1 > a0 ? (b1 - b0) / (a1 - a0) : 0;
        var across = half * Math.sqrt(1 + slope * slope);
        var from = Math.max(0, (int) Math.floor(a0));
        var to = Math.min(most - 1, (int) Math.ceil(a1) - 1);
        for (var a = from; a <= to; a++) {
            var middle = b0 + (a + 0.5 - a0) * slope;
            column(a * forth, middle - across, middle + across, edge, aside);
        }
    }

    private void column(int base, double top, double bottom, int edge, int aside) {
        var first = Math.max(0, (int) Math.floor(top));
        var last = Math.min(edge - 1, (int) Math.floor(bottom));
        for (var b = first; b <= last; b++) {
            var covered = Math.min(bottom, b + 1) - Math.max(top, b);
            blend(base + b * aside, (int) (256 * covered * cover));
        }
    }

    private void blend(int place, int share) {
        if (share > 255) {
            pixels[place] = 0xff000000 | (red << 16) | (green << 8) | blue;
            return;
        }
        var was = pixels[place];
        pixels[place] =
                0xff000000
                        | (mix(red, was >> 16, share) << 16)
                        | (mix(green, was >> 8, share) << 8)
                        | mix(blue, was, share);
    }

    private static int mix(int colour, int was, int share) {
        return (colour * share + (was & 255) * (256 - share)) >> 8;
    }
}
