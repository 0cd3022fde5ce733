package ringside.desktop.canvas;

import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;

import ringside.desktop.canvas.Grid.Cell;
import ringside.layout.Box;
import ringside.picture.Mark;
import ringside.picture.Palette;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// The picture on canvases that are moved while the camera is: one of the window's size, painted
/// when something changed, and around it strips that are painted when they come into sight.
///
/// Law: it looks as if all were painted anew; so canvases are moved by whole pixels of
/// the device only, and any other move, as any zoom, paints all anew. Nothing is painted that
/// nobody sees: a canvas that is drawn on while it is not shown keeps all its strokes in memory. A
/// picture that takes longer than a frame is seen roughly while its size changes ([Passage]).
final class Mosaic extends Region {
    /// More canvases than this are worth painting all anew.
    private static final int MANY = 40;

    /// A picture that costs more than this in the window takes longer than a frame.
    private static final int MUCH = 400;

    /// A line costs as much as so many boxes: it may cross the whole window.
    private static final int LINE = 4;

    /// A crisp edge lies at most this far from where its mark says, in pixels of the screen.
    private static final double EDGE = 2;

    private final Camera camera;
    private final Supplier<Tiles> picture;
    private final Passage passage = new Passage(this::requestLayout, this::stale);
    private final Map<Cell, Canvas> cells = new HashMap<>();
    private final List<Canvas> spare = new ArrayList<>();
    private Palette palette = Palette.LIGHT;
    private Grid grid = Grid.NONE;
    private boolean stale = true;
    private boolean passing;
    private int much = MUCH;
    private int cost;
    private int painted;

    /// `picture` is what is there to be painted.
    Mosaic(Camera camera, Supplier<Tiles> picture) {
        this.camera = camera;
        this.picture = picture;
        setMouseTransparent(true);
        getChildren().add(passage);
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

    /// From this cost on a picture is shown roughly while its size changes.
    void much(int next) {
        much = next;
    }

    /// Whether it is shown roughly now.
    boolean passes() {
        return passing;
    }

    /// Whether it could be shown roughly now.
    boolean couldPass() {
        return passage.ready(order(camera.now()));
    }

    /// How many canvases were painted so far, for measuring.
    int painted() {
        return painted;
    }

    @Override
    protected void layoutChildren() {
        if (!seen()) return;
        var now = camera.now();
        if (resizes(now) && passage.ready(order(now))) pass(now);
        else paint(now);
    }

    private boolean seen() {
        var scene = getScene();
        if (scene == null || !isVisible() || getWidth() <= 0) return false;
        var window = scene.getWindow();
        return window == null || window.isShowing();
    }

    /// Whether a picture that takes long is on its way to another size.
    private boolean resizes(Viewport now) {
        return !stale
                && cost > much
                && grid.sized(getWidth(), getHeight())
                && (passing || now.scale() != grid.anchor().scale());
    }

    private Etching.Order order(Viewport now) {
        return new Etching.Order(picture.get(), palette, now, getWidth(), getHeight(), density());
    }

    private void pass(Viewport now) {
        passing = true;
        cells.values().forEach(canvas -> canvas.setVisible(false));
        passage.show(order(now));
    }

    private void paint(Viewport now) {
        if (stale || passing || !slides(now)) begin(now);
        slide(grid.right(now), grid.down(now));
    }

    private boolean slides(Viewport now) {
        return grid.sized(getWidth(), getHeight()) && cells.size() < MANY && grid.slides(now);
    }

    private void begin(Viewport now) {
        stale = false;
        passing = false;
        passage.end();
        grid = new Grid(now, getWidth(), getHeight(), density());
        var whole = Optional.ofNullable(cells.remove(Cell.WHOLE));
        cells.values().forEach(this::lay);
        whole.ifPresent(this::lay);
        cells.clear();
        cost = 0;
        show(Cell.WHOLE, 0, 0);
        if (cost > much) passage.prepare(order(now));
        else passage.forget();
    }

    private void slide(double right, double down) {
        cells.entrySet().removeIf(cell -> isOut(cell.getKey(), right, down, cell.getValue()));
        var lastColumn = grid.column(getWidth() - right - 1);
        var lastRow = grid.row(getHeight() - down - 1);
        for (var column = grid.column(-right); column <= lastColumn; column++)
            for (var row = grid.row(-down); row <= lastRow; row++)
                show(new Cell(column, row), right, down);
    }

    private boolean isOut(Cell cell, double right, double down, Canvas canvas) {
        var window = new Box(0, 0, getWidth(), getHeight());
        var out = !cell.isWhole() && !grid.room(cell).moved(right, down).intersects(window);
        if (out) lay(canvas);
        return out;
    }

    /// Lays a canvas aside. It stays a child: a child that is removed has all its room painted
    /// again, also what lies outside the clip, and with it everything under the picture.
    private void lay(Canvas canvas) {
        canvas.setVisible(false);
        spare.add(canvas);
    }

    private Canvas take() {
        if (!spare.isEmpty()) return spare.removeLast();
        var canvas = new Canvas();
        canvas.setManaged(false);
        getChildren().add(canvas);
        return canvas;
    }

    private void show(Cell cell, double right, double down) {
        var canvas = cells.computeIfAbsent(cell, this::painted);
        var room = grid.room(cell);
        canvas.relocate(room.x() + right, room.y() + down);
    }

    private Canvas painted(Cell cell) {
        painted++;
        var canvas = take();
        var room = grid.room(cell);
        canvas.setWidth(room.width());
        canvas.setHeight(room.height());
        var context = canvas.getGraphicsContext2D();
        context.clearRect(0, 0, room.width(), room.height());
        paint(cell, new CanvasPainter(context, grid.from(cell), palette, density()));
        canvas.setVisible(true);
        return canvas;
    }

    private void paint(Cell cell, CanvasPainter painter) {
        var from = grid.from(cell);
        var room = grid.room(cell);
        var part = from.visible(room.width(), room.height()).grown(EDGE / from.scale());
        picture.get()
                .visit(
                        part,
                        from.scale(),
                        mark -> {
                            if (cell.isWhole()) cost += mark instanceof Mark.Trace ? LINE : 1;
                            painter.paint(mark);
                        });
        painter.finish();
    }

    private double density() {
        var window = getScene().getWindow();
        return window == null ? 1 : window.getOutputScaleX();
    }
}
