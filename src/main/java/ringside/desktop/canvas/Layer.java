package ringside.desktop.canvas;

import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;

import ringside.layout.Box;
import ringside.picture.Mark;
import ringside.picture.Palette;

import java.util.List;
import java.util.function.Supplier;

/// A canvas for a few marks, as large as they need because a canvas costs by its area. It is
/// painted at most once a pulse, and only when something changed and somebody can see it: a canvas
/// that is drawn on while it is not shown keeps all its strokes in memory.
final class Layer extends Region {
    /// A crisp edge or a thick line lies at most this far from where its mark says, in pixels.
    private static final double EDGE = 6;

    private static final double STEP = 64;
    private final Canvas canvas = new Canvas();
    private final Camera camera;
    private final Supplier<List<Mark>> painting;
    private Palette palette = Palette.LIGHT;
    private boolean stale = true;
    private double wide;
    private double high;

    Layer(Camera camera, Supplier<List<Mark>> painting) {
        this.camera = camera;
        this.painting = painting;
        setMouseTransparent(true);
        canvas.setManaged(false);
        getChildren().add(canvas);
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

    @Override
    protected void layoutChildren() {
        if (wide != getWidth() || high != getHeight()) stale = true;
        wide = getWidth();
        high = getHeight();
        if (stale && seen()) paint();
    }

    private boolean seen() {
        var scene = getScene();
        if (scene == null || !isVisible() || getWidth() <= 0) return false;
        var window = scene.getWindow();
        return window == null || window.isShowing();
    }

    private void paint() {
        stale = false;
        var view = camera.now();
        var window = new Box(0, 0, wide, high);
        var marks = painting.get();
        var room = marks.stream().map(mark -> room(mark, view)).filter(window::intersects);
        var needed = room.reduce(Box::union).map(box -> within(box, window));
        canvas.setVisible(needed.isPresent());
        needed.ifPresent(box -> paint(marks, box, view));
    }

    private void paint(List<Mark> marks, Box room, Viewport view) {
        canvas.setWidth(room.width());
        canvas.setHeight(room.height());
        canvas.relocate(room.x(), room.y());
        var context = canvas.getGraphicsContext2D();
        context.clearRect(0, 0, room.width(), room.height());
        var from = new Viewport(view.scale(), view.worldX(room.x()), view.worldY(room.y()));
        var painter = new CanvasPainter(context, from, palette, density());
        marks.stream().filter(mark -> mark.shows(view.scale())).forEach(painter::paint);
        painter.finish();
    }

    /// What a mark covers, in pixels of the screen.
    private static Box room(Mark mark, Viewport view) {
        var box = mark.bounds();
        return new Box(
                        view.screenX(box.x()),
                        view.screenY(box.y()),
                        box.width() * view.scale(),
                        box.height() * view.scale())
                .grown(EDGE);
    }

    /// In steps, because a canvas of another size begins with nothing.
    private static Box within(Box box, Box window) {
        var left = Math.max(0, STEP * Math.floor(box.x() / STEP));
        var top = Math.max(0, STEP * Math.floor(box.y() / STEP));
        var right = Math.min(window.right(), STEP * Math.ceil(box.right() / STEP));
        var bottom = Math.min(window.bottom(), STEP * Math.ceil(box.bottom() / STEP));
        return new Box(left, top, right - left, bottom - top);
    }

    private double density() {
        var window = getScene().getWindow();
        return window == null ? 1 : window.getOutputScaleX();
    }
}
