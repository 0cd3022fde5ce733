package ringside.desktop.canvas;

import ringside.picture.Ink;
import ringside.picture.Palette;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;
import java.util.Optional;

/// A part of a picture as pixels, made on any thread: what is seen while the camera is on its way
/// to another size. `wide` and `high` are what it covered on the screen at its own scale, in
/// pixels.
record Etching(Order order, Viewport from, double wide, double high, BufferedImage pixels) {
    /// So much more than the window is etched on each side, as a part of it: for the way back.
    private static final double AROUND = 0.15;

    private static final int OPAQUE = 0xff000000;

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

    /// Made in `spare`, which nobody wants any longer, where that has the right size.
    static Etching of(Order order, Optional<BufferedImage> spare) {
        var view = order.view();
        var from =
                new Viewport(
                        view.scale(),
                        view.worldX(-AROUND * order.width()),
                        view.worldY(-AROUND * order.height()));
        var wide = (1 + 2 * AROUND) * order.width();
        var high = (1 + 2 * AROUND) * order.height();
        var pixels = paper(order, wide, high, spare);
        var needle = new Needle(pixels, from, order.density(), order.palette());
        order.tiles().visit(from.visible(wide, high), view.scale(), needle::paint);
        needle.finish();
        return new Etching(order, from, wide, high, pixels);
    }

    private static BufferedImage paper(
            Order order, double wide, double high, Optional<BufferedImage> spare) {
        var across = (int) Math.ceil(wide * order.density());
        var down = (int) Math.ceil(high * order.density());
        var pixels =
                spare.filter(it -> it.getWidth() == across && it.getHeight() == down)
                        .orElseGet(
                                () ->
                                        new BufferedImage(
                                                across, down, BufferedImage.TYPE_INT_ARGB_PRE));
        Arrays.fill(data(pixels), paper(order));
        return pixels;
    }

    private static int paper(Order order) {
        var ink = order.palette().of(Ink.PAPER);
        return OPAQUE | (ink.red() << 16) | (ink.green() << 8) | ink.blue();
    }

    private static int[] data(BufferedImage pixels) {
        return ((DataBufferInt) pixels.getRaster().getDataBuffer()).getData();
    }

    /// Fills a plate with what is seen from `view`, each pixel with the nearest one that was
    /// etched, and with paper where nothing was.
    void stretch(Viewport view, Plate plate) {
        var columns = places(view.worldX(0) - from.x(), view, plate.across(), pixels.getWidth());
        var rows = places(view.worldY(0) - from.y(), view, plate.down(), pixels.getHeight());
        for (var row = 0; row < rows.length; row++)
            if (row > 0 && rows[row] == rows[row - 1]) again(plate, row);
            else row(rows[row], columns, plate.pixels(), row * plate.across());
    }

    /// Which etched column or row each of `count` pixels shows; -1 where it is none of the `most`.
    private int[] places(double world, Viewport view, int count, int most) {
        var step = from.scale() / view.scale();
        var start = world * from.scale() * order.density() + step / 2;
        var places = new int[count];
        for (var i = 0; i < count; i++) {
            var place = (int) Math.floor(start + i * step);
            places[i] = place >= 0 && place < most ? place : -1;
        }
        return places;
    }

    private static void again(Plate plate, int row) {
        var wide = plate.across();
        System.arraycopy(plate.pixels(), (row - 1) * wide, plate.pixels(), row * wide, wide);
    }

    private void row(int row, int[] columns, int[] into, int at) {
        var paper = paper(order);
        if (row < 0) Arrays.fill(into, at, at + columns.length, paper);
        else copy(data(pixels), row * pixels.getWidth(), columns, into, at, paper);
    }

    private static void copy(
            int[] etched, int start, int[] columns, int[] into, int at, int paper) {
        for (var i = 0; i < columns.length; i++)
            into[at + i] = columns[i] < 0 ? paper : etched[start + columns[i]];
    }
}
