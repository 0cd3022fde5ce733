package ringside.desktop.canvas;

import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;

import ringside.layout.Box;
import ringside.picture.Mark;
import ringside.picture.Palette;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// The picture on canvases that are moved while the camera is: one of the window's size, painted
/// when something changed, and around it strips that are painted when they come into sight.
///
/// Law: it looks as if all were painted anew; so canvases are moved by whole pixels of
/// the device only, and any other move, as any zoom, paints all anew. Nothing is painted that
/// nobody sees: a canvas that is drawn on while it is not shown keeps all its strokes in memory.
final class Mosaic extends Region {
    /// What is there to be painted.
    @FunctionalInterface
    interface Picture {
        /// Gives the marks that touch a part of the world at a zoom, in painting order.
        void visit(Box part, double scale, Consumer<Mark> painter);
    }

    /// A place in the grid; (0, 0) is the canvas of the window's size.
    private record Cell(int column, int row) {}

    /// How wide the strips are, in pixels of the screen.
    private static final double STRIP = 128;

    /// More canvases than this are worth painting all anew.
    private static final int MANY = 40;

    /// A crisp edge lies at most this far from where its mark says, in pixels of the screen.
    private static final double EDGE = 2;

    private static final double WHIT = 1e-3;
    private final Camera camera;
    private final Picture picture;
    private final Map<Cell, Canvas> cells = new HashMap<>();
    private Palette palette = Palette.LIGHT;
    private Viewport anchor = Viewport.HOME;
    private double wide;
    private double high;
    private boolean stale = true;
    private int painted;

    Mosaic(Camera camera, Picture picture) {
        this.camera = camera;
        this.picture = picture;
        setMouseTransparent(true);
    }

    void palette(Palette next) {
        palette = next;
        stale();
    }

    /// What is painted is out of date; the next pulse paints it anew.
    void stale() {
        stale = true;
        requestLayout();
    }

    /// The camera moved.
    void moved() {
        requestLayout();
    }

    /// How many canvases were painted so far, for measuring.
    int painted() {
        return painted;
    }

    @Override
    protected void layoutChildren() {
        if (!seen()) return;
        var now = camera.now();
        if (stale || wide != getWidth() || high != getHeight() || !slides(now)) begin(now);
        var right = pixels(anchor.x() - now.x());
        var down = pixels(anchor.y() - now.y());
        cells.entrySet().removeIf(cell -> isOut(cell.getKey(), right, down, cell.getValue()));
        var lastColumn = column(getWidth() - right - 1, wide);
        var lastRow = column(getHeight() - down - 1, high);
        for (var column = column(-right, wide); column <= lastColumn; column++)
            for (var row = column(-down, high); row <= lastRow; row++)
                cell(new Cell(column, row), right, down);
    }

    private boolean seen() {
        var scene = getScene();
        if (scene == null || !isVisible() || getWidth() <= 0) return false;
        var window = scene.getWindow();
        return window == null || window.isShowing();
    }

    /// Whether the canvases can be moved to where the camera looks now.
    private boolean slides(Viewport now) {
        return now.scale() == anchor.scale()
                && cells.size() < MANY
                && Math.abs(pixels(anchor.x() - now.x())) < wide
                && Math.abs(pixels(anchor.y() - now.y())) < high
                && isWhole((anchor.x() - now.x()) * anchor.scale() * density())
                && isWhole((anchor.y() - now.y()) * anchor.scale() * density());
    }

    private static boolean isWhole(double value) {
        return Math.abs(value - Math.rint(value)) < WHIT;
    }

    /// World pixels as pixels of the screen that are whole on the device.
    private double pixels(double world) {
        return Math.rint(world * anchor.scale() * density()) / density();
    }

    private void begin(Viewport now) {
        stale = false;
        anchor = now;
        wide = getWidth();
        high = getHeight();
        var whole = Optional.ofNullable(cells.get(new Cell(0, 0)));
        cells.clear();
        getChildren().retainAll(whole.stream().toList());
        whole.ifPresent(canvas -> cells.put(new Cell(0, 0), canvas));
        whole.ifPresent(canvas -> paint(new Cell(0, 0), canvas));
    }

    private boolean isOut(Cell cell, double right, double down, Canvas canvas) {
        if (cell.column() == 0 && cell.row() == 0) return false;
        var left = left(cell.column(), wide) + right;
        var top = left(cell.row(), high) + down;
        var out =
                left >= getWidth()
                        || top >= getHeight()
                        || left + canvas.getWidth() <= 0
                        || top + canvas.getHeight() <= 0;
        if (out) getChildren().remove(canvas);
        return out;
    }

    private void cell(Cell cell, double right, double down) {
        var canvas = cells.get(cell);
        if (canvas == null) {
            canvas = new Canvas();
            canvas.setManaged(false);
            cells.put(cell, canvas);
            getChildren().add(canvas);
            paint(cell, canvas);
        }
        canvas.relocate(left(cell.column(), wide) + right, left(cell.row(), high) + down);
    }

    private void paint(Cell cell, Canvas canvas) {
        var width = size(cell.column(), wide);
        var height = size(cell.row(), high);
        canvas.setWidth(width);
        canvas.setHeight(height);
        painted++;
        var from =
                new Viewport(
                        anchor.scale(),
                        anchor.worldX(left(cell.column(), wide)),
                        anchor.worldY(left(cell.row(), high)));
        var context = canvas.getGraphicsContext2D();
        context.clearRect(0, 0, width, height);
        var painter = new CanvasPainter(context, from, palette, density());
        var part = from.visible(width, height).grown(EDGE / from.scale());
        picture.visit(part, from.scale(), painter::paint);
        painter.finish();
    }

    /// The column (or row) of the grid that a pixel beside the anchor is in.
    private static int column(double pixel, double whole) {
        if (pixel < 0) return (int) Math.floor(pixel / STRIP);
        return pixel < whole ? 0 : 1 + (int) ((pixel - whole) / STRIP);
    }

    private static double left(int column, double whole) {
        return column <= 0 ? column * STRIP : whole + (column - 1) * STRIP;
    }

    private static double size(int column, double whole) {
        return column == 0 ? whole : STRIP;
    }

    private double density() {
        var window = getScene().getWindow();
        return window == null ? 1 : window.getOutputScaleX();
    }
}
