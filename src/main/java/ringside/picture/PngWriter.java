package ringside.picture;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;

/// Writes a picture as PNG, without a screen, with the bundled fonts. Scale 1 is a pixel a world
/// pixel. Equal input on one Java gives equal bytes.
public final class PngWriter {
    private static final double LARGEST = 16_384;

    private final Graphics2D graphics;
    private final Palette palette;

    private PngWriter(Graphics2D graphics, Palette palette) {
        this.graphics = graphics;
        this.palette = palette;
    }

    /// `scale` from 0.1 to 4; a picture that would be wider or higher than 16,384 pixels is made
    /// smaller.
    public static byte[] write(DisplayList list, Palette palette, double scale) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image(list, palette, scale), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /// The same as pixels.
    public static BufferedImage image(DisplayList list, Palette palette, double scale) {
        var b = list.bounds();
        var most = LARGEST / Math.max(1, Math.max(b.width(), b.height()));
        var zoom = Math.min(Math.clamp(scale, 0.1, 4), most);
        var width = (int) Math.max(1, Math.ceil(b.width() * zoom));
        var height = (int) Math.max(1, Math.ceil(b.height() * zoom));
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        var writer = new PngWriter(graphics, palette);
        graphics.setColor(writer.colour(Ink.PAPER));
        graphics.fillRect(0, 0, width, height);
        graphics.transform(AffineTransform.getScaleInstance(zoom, zoom));
        graphics.translate(-b.x(), -b.y());
        list.marks().forEach(writer::paint);
        graphics.dispose();
        return image;
    }

    private void paint(Mark mark) {
        var opacity = (float) Math.clamp(mark.tag().opacity(), 0, 1);
        graphics.setComposite(AlphaComposite.SrcOver.derive(opacity));
        switch (mark) {
            case Mark.Block(_, var box, var radius, var look) -> {
                var arc = 2 * Math.min(radius, box.height() / 2);
                shape(
                        new RoundRectangle2D.Double(
                                box.x(), box.y(), box.width(), box.height(), arc, arc),
                        look);
            }
            case Mark.Trace(_, var curve, var look) -> shape(path(curve), look);
            case Mark.Disc(_, var x, var y, var radius, var look) ->
                    shape(
                            new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius),
                            look);
            case Mark.Head head -> shape(path(head.curve()), Look.filled(head.ink()));
            case Mark.Words words -> words(words);
        }
    }

    private void shape(Shape shape, Look look) {
        if (look.fill() != Ink.NONE) {
            graphics.setColor(colour(look.fill()));
            graphics.fill(shape);
        }
        if (look.line() == Ink.NONE) return;
        graphics.setColor(colour(look.line()));
        graphics.setStroke(stroke(look));
        graphics.draw(shape);
    }

    private static BasicStroke stroke(Look look) {
        var width = (float) look.width();
        if (look.dash() == Dash.SOLID)
            return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
        var pattern = look.dash().pattern();
        var dashes = new float[pattern.size()];
        for (var i = 0; i < dashes.length; i++) dashes[i] = pattern.get(i).floatValue();
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dashes, 0);
    }

    private static Path2D path(Curve curve) {
        var path = new Path2D.Double();
        for (var piece : curve.pieces()) {
            switch (piece) {
                case Curve.Piece.Move(var x, var y) -> path.moveTo(x, y);
                case Curve.Piece.Line(var x, var y) -> path.lineTo(x, y);
                case Curve.Piece.Cubic c ->
                        path.curveTo(c.x1(), c.y1(), c.x2(), c.y2(), c.x(), c.y());
                case Curve.Piece.Close() -> path.closePath();
            }
        }
        return path;
    }

    private void words(Mark.Words words) {
        if (words.text().isEmpty()) return;
        var font = Letters.of(words.role());
        graphics.setColor(colour(words.ink()));
        var sized = font.deriveFont((float) words.size());
        if (font.canDisplayUpTo(words.text()) < 0) {
            graphics.setFont(sized);
            graphics.drawString(words.text(), (float) words.left(), (float) words.baseline());
        } else singly(words, sized);
    }

    /// Characters that the bundled face lacks come from whatever the machine has, each on its
    /// place.
    private void singly(Mark.Words words, Font sized) {
        var spare = new Font(Font.SANS_SERIF, Font.PLAIN, 1).deriveFont(sized.getSize2D());
        var x = words.left();
        for (var point : words.text().codePoints().toArray()) {
            var letter = Character.toString(point);
            graphics.setFont(sized.canDisplay(point) ? sized : spare);
            graphics.drawString(letter, (float) x, (float) words.baseline());
            x += Type.width(letter, words.role(), words.size());
        }
    }

    private Color colour(Ink ink) {
        var c = palette.of(ink);
        return new Color(c.red(), c.green(), c.blue(), (int) Math.round(255 * c.opacity()));
    }
}
