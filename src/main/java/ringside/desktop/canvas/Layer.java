package ringside.desktop.canvas;

import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;

import ringside.picture.Mark;
import ringside.picture.Palette;

import java.util.List;
import java.util.function.Supplier;

/// A canvas of the window's size for a few marks, painted at most once a pulse, and only when
/// something changed and somebody can see it: a canvas that is drawn on while it is not shown keeps
/// all its strokes in memory.
final class Layer extends Region {
    private final Canvas canvas = new Canvas();
    private final Camera camera;
    private final Supplier<List<Mark>> painting;
    private Palette palette = Palette.LIGHT;
    private boolean stale = true;

    Layer(Camera camera, Supplier<List<Mark>> painting) {
        this.camera = camera;
        this.painting = painting;
        setMouseTransparent(true);
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
        if (canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight()) {
            canvas.setWidth(getWidth());
            canvas.setHeight(getHeight());
            stale = true;
        }
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
        var marks = painting.get();
        canvas.setVisible(!marks.isEmpty());
        if (marks.isEmpty()) return;
        var context = canvas.getGraphicsContext2D();
        context.clearRect(0, 0, getWidth(), getHeight());
        var painter = new CanvasPainter(context, camera.now(), palette, density());
        marks.forEach(painter::paint);
        painter.finish();
    }

    private double density() {
        var window = getScene().getWindow();
        return window == null ? 1 : window.getOutputScaleX();
    }
}
