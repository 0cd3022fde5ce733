package ringside.desktop.canvas;

import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

import ringside.picture.Ink;
import ringside.picture.Palette;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;

/// A part of a picture as pixels, made on any thread: what is seen while the camera is on its way
/// to another size. `wide` and `high` are what it covered on the screen at its own scale, in
/// pixels.
record Etching(Order order, Viewport from, double wide, double high, Image image) {
    /// So much more than the window is etched on each side, as a part of it: for the way back.
    private static final double AROUND = 0.15;

    /// What is to be etched, for a window of this size in pixels; `density` is device pixels a
    /// screen pixel.
    record Order(
            Tiles tiles,
            Palette palette,
            Viewport view,
            double width,
            double height,
            double density) {
        /// Whether the same picture is meant, from wherever it is looked at.
        boolean alike(Order other) {
            return tiles.equals(other.tiles)
                    && palette.equals(other.palette)
                    && Double.compare(density, other.density) == 0;
        }
    }

    static Etching of(Order order) {
        var view = order.view();
        var from =
                new Viewport(
                        view.scale(),
                        view.worldX(-AROUND * order.width()),
                        view.worldY(-AROUND * order.height()));
        var wide = (1 + 2 * AROUND) * order.width();
        var high = (1 + 2 * AROUND) * order.height();
        var pixels = paper(order, wide, high);
        var needle = new Needle(pixels, from, order.density(), order.palette());
        order.tiles().visit(from.visible(wide, high), view.scale(), needle::paint);
        needle.finish();
        return new Etching(order, from, wide, high, image(pixels));
    }

    private static BufferedImage paper(Order order, double wide, double high) {
        var across = (int) Math.ceil(wide * order.density());
        var down = (int) Math.ceil(high * order.density());
        var pixels = new BufferedImage(across, down, BufferedImage.TYPE_INT_ARGB_PRE);
        var ink = order.palette().of(Ink.PAPER);
        var pen = pixels.createGraphics();
        pen.setColor(new Color(ink.red(), ink.green(), ink.blue()));
        pen.fillRect(0, 0, across, down);
        pen.dispose();
        return pixels;
    }

    private static Image image(BufferedImage pixels) {
        var data = ((DataBufferInt) pixels.getRaster().getDataBuffer()).getData();
        return new WritableImage(
                new PixelBuffer<>(
                        pixels.getWidth(),
                        pixels.getHeight(),
                        IntBuffer.wrap(data),
                        PixelFormat.getIntArgbPreInstance()));
    }
}
