package ringside.desktop.canvas;

import ringside.picture.Curve;
import ringside.picture.Dash;
import ringside.picture.Ink;
import ringside.picture.Letters;
import ringside.picture.Look;
import ringside.picture.Mark;
import ringside.picture.Palette;
import ringside.picture.Role;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Etches marks into pixels on any thread: as a canvas would paint them, but for small corners,
/// dashes and letters, which nobody sees in a picture that is on its way to another size.
final class Needle {
    /// Below this radius, in pixels of the screen, a box is a plain rectangle.
    private static final double ROUND = 2.5;

    private static final double THINNEST = 0.6;
    private static final double QUARTERS = 4;

    /// Below this size letters are grey bars anyway.
    private static final double LEGIBLE = 4;

    private final Graphics2D pen;
    private final Stitches stitches;
    private final Viewport view;
    private final double density;

    /// Pixels of the device a world pixel.
    private final double zoom;
    private final Palette palette;
    private final Lines lines = new Lines();
    private final Map<Ink, Color> colours = new EnumMap<>(Ink.class);
    private final Map<Role, Map<Integer, Font>> fonts = new EnumMap<>(Role.class);
    private double alpha = 1;

    /// `density` is device pixels a screen pixel.
    Needle(BufferedImage image, Viewport view, double density, Palette palette) {
        pen = image.createGraphics();
        var pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        stitches = new Stitches(pixels, image.getWidth(), image.getHeight());
        this.view = view;
        this.density = density;
        zoom = view.scale() * density;
        this.palette = palette;
        pen.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setRenderingHint(
                RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    void paint(Mark mark) {
        if (lines.keep(mark)) return;
        finish();
        alpha(mark.tag().opacity());
        switch (mark) {
            case Mark.Block block -> block(block);
            case Mark.Trace trace -> shape(path(List.of(trace.curve())), trace.look());
            case Mark.Disc disc -> disc(disc);
            case Mark.Head _ -> {}
            case Mark.Words words -> words(words);
        }
    }

    /// Paints the lines that were kept; call it after the last mark.
    void finish() {
        if (lines.isEmpty()) return;
        for (var alike : lines.traces()) for (var line : alike) stitch(line);
        for (var alike : lines.heads()) {
            alpha(alike.getFirst().tag().opacity());
            var look = Look.filled(alike.getFirst().ink());
            shape(path(alike.stream().map(Mark.Head::curve).toList()), look);
        }
        lines.clear();
    }

    private void stitch(Mark.Trace line) {
        var ink = palette.of(line.look().line());
        var width = Math.max(THINNEST, line.look().width() * zoom);
        stitches.thread(
                colour(line.look().line()).getRGB(), line.tag().opacity() * ink.opacity(), width);
        stitches.curve(line.curve(), this::x, this::y);
    }

    private void block(Mark.Block block) {
        var box = block.box();
        var arc = 2 * Math.min(block.radius(), box.height() / 2) * zoom;
        var x = x(box.x());
        var y = y(box.y());
        var wide = box.width() * zoom;
        var high = box.height() * zoom;
        if (arc >= 2 * ROUND)
            shape(new RoundRectangle2D.Double(x, y, wide, high, arc, arc), block.look());
        else plain((int) x, (int) y, (int) (x + wide), (int) (y + high), block.look());
    }

    private void plain(int left, int top, int right, int bottom, Look look) {
        var wide = Math.max(1, right - left);
        var high = Math.max(1, bottom - top);
        if (look.fill() != Ink.NONE) {
            pen.setColor(colour(look.fill()));
            pen.fillRect(left, top, wide, high);
        }
        if (!lines(look)) return;
        pen.setColor(colour(look.line()));
        pen.fillRect(left, top, wide, 1);
        pen.fillRect(left, top + high - 1, wide, 1);
        pen.fillRect(left, top, 1, high);
        pen.fillRect(left + wide - 1, top, 1, high);
    }

    private void disc(Mark.Disc disc) {
        var radius = disc.radius() * zoom;
        var x = x(disc.x()) - radius;
        var y = y(disc.y()) - radius;
        if (radius < 1) plain((int) x, (int) y, (int) x + 1, (int) y + 1, disc.look());
        else shape(new Ellipse2D.Double(x, y, 2 * radius, 2 * radius), disc.look());
    }

    private void shape(Shape shape, Look look) {
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        if (look.fill() != Ink.NONE) {
            pen.setColor(colour(look.fill()));
            pen.fill(shape);
        }
        if (lines(look)) {
            pen.setColor(colour(look.line()));
            pen.setStroke(stroke(look));
            pen.draw(shape);
        }
    }

    private static boolean lines(Look look) {
        return look.line() != Ink.NONE && look.width() != 0;
    }

    private BasicStroke stroke(Look look) {
        var width = (float) Math.max(THINNEST, look.width() * zoom);
        var pattern = look.dash().pattern();
        if (look.dash() == Dash.SOLID || zoom < 0.5)
            return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
        var dashes = new float[pattern.size()];
        for (var i = 0; i < dashes.length; i++) dashes[i] = (float) (pattern.get(i) * zoom);
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dashes, 0);
    }

    private Path2D path(List<Curve> curves) {
        var path = new Path2D.Double();
        for (var curve : curves)
            for (var piece : curve.pieces())
                switch (piece) {
                    case Curve.Piece.Move(var x, var y) -> path.moveTo(x(x), y(y));
                    case Curve.Piece.Line(var x, var y) -> path.lineTo(x(x), y(y));
                    case Curve.Piece.Cubic c ->
                            path.curveTo(
                                    x(c.x1()), y(c.y1()), x(c.x2()), y(c.y2()), x(c.x()), y(c.y()));
                    case Curve.Piece.Close() -> path.closePath();
                }
        return path;
    }

    private void words(Mark.Words words) {
        var size = words.size() * zoom;
        if (size < LEGIBLE || words.text().isEmpty()) return;
        pen.setColor(colour(words.ink()));
        var face = font(words.role(), (int) Math.round(size * QUARTERS));
        pen.setFont(face.canDisplayUpTo(words.text()) < 0 ? face : spare(face));
        pen.drawString(words.text(), (float) x(words.left()), (float) y(words.baseline()));
    }

    private Font font(Role role, int quarters) {
        return fonts.computeIfAbsent(role, _ -> new HashMap<>())
                .computeIfAbsent(
                        quarters, _ -> Letters.of(role).deriveFont((float) (quarters / QUARTERS)));
    }

    /// Letters that the bundled face lacks come from whatever the machine has.
    private static Font spare(Font face) {
        return new Font(Font.SANS_SERIF, Font.PLAIN, 1).deriveFont(face.getSize2D());
    }

    private double x(double world) {
        return view.screenX(world) * density;
    }

    private double y(double world) {
        return view.screenY(world) * density;
    }

    private void alpha(double next) {
        if (Double.compare(alpha, next) == 0) return;
        alpha = next;
        pen.setComposite(AlphaComposite.SrcOver.derive((float) Math.clamp(next, 0, 1)));
    }

    private Color colour(Ink ink) {
        return colours.computeIfAbsent(
                ink,
                _ -> {
                    var c = palette.of(ink);
                    var opacity = (int) Math.round(255 * c.opacity());
                    return new Color(c.red(), c.green(), c.blue(), opacity);
                });
    }
}
