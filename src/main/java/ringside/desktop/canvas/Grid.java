package ringside.desktop.canvas;

import ringside.layout.Box;

/// Where the canvases of a [Mosaic] lie: one of the window's size, from `anchor` on, and around it
/// strips. `wide` and `high` are the window's size in pixels of the screen, `density` device pixels
/// each of those.
record Grid(Viewport anchor, double wide, double high, double density) {
    /// How wide the strips are, in pixels of the screen.
    private static final double STRIP = 128;

    private static final double WHIT = 1e-3;
    static final Grid NONE = new Grid(Viewport.HOME, 0, 0, 1);

    /// A place in the grid.
    record Cell(int column, int row) {
        /// The one of the window's size.
        static final Cell WHOLE = new Cell(0, 0);

        boolean isWhole() {
            return equals(WHOLE);
        }
    }

    boolean sized(double width, double height) {
        return wide == width && high == height;
    }

    /// Whether the canvases can be moved to where the camera looks now: by whole pixels of the
    /// device, and not out of the window.
    boolean slides(Viewport now) {
        return now.scale() == anchor.scale()
                && Math.abs(right(now)) < wide
                && Math.abs(down(now)) < high
                && isWhole((anchor.x() - now.x()) * anchor.scale() * density)
                && isWhole((anchor.y() - now.y()) * anchor.scale() * density);
    }

    private static boolean isWhole(double value) {
        return Math.abs(value - Math.rint(value)) < WHIT;
    }

    /// How far to the right all of them are, in pixels of the screen that are whole on the device.
    double right(Viewport now) {
        return pixels(anchor.x() - now.x());
    }

    double down(Viewport now) {
        return pixels(anchor.y() - now.y());
    }

    private double pixels(double world) {
        return Math.rint(world * anchor.scale() * density) / density;
    }

    /// The column that a pixel beside the anchor is in.
    int column(double pixel) {
        return strip(pixel, wide);
    }

    int row(double pixel) {
        return strip(pixel, high);
    }

    private static int strip(double pixel, double whole) {
        if (pixel < 0) return (int) Math.floor(pixel / STRIP);
        return pixel < whole ? 0 : 1 + (int) ((pixel - whole) / STRIP);
    }

    /// What a cell covers of the screen, beside the anchor.
    Box room(Cell cell) {
        return new Box(
                edge(cell.column(), wide),
                edge(cell.row(), high),
                cell.column() == 0 ? wide : STRIP,
                cell.row() == 0 ? high : STRIP);
    }

    private static double edge(int strip, double whole) {
        return strip <= 0 ? strip * STRIP : whole + (strip - 1) * STRIP;
    }

    /// The camera whose upper left corner is that of a cell.
    Viewport from(Cell cell) {
        var room = room(cell);
        return new Viewport(anchor.scale(), anchor.worldX(room.x()), anchor.worldY(room.y()));
    }
}
