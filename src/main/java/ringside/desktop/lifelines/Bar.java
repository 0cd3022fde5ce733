package ringside.desktop.lifelines;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

import java.util.Optional;
import java.util.function.IntConsumer;

/// The line of one row: from the step in which something began to the one that ended it. Clicking
/// or dragging says which step is meant.
final class Bar extends Region {
    private final Canvas canvas = new Canvas();
    private final ReadOnlyObjectProperty<Shown> shown;
    private Optional<Row> row = Optional.empty();

    Bar(ReadOnlyObjectProperty<Shown> shown, IntConsumer chosen) {
        this.shown = shown;
        getStyleClass().add("life-bar");
        getChildren().add(canvas);
        shown.subscribe(_ -> requestLayout());
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> chosen.accept(step(event.getX())));
        addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> chosen.accept(step(event.getX())));
    }

    /// The step at a place of the bar.
    int step(double x) {
        return span().step(x);
    }

    private Span span() {
        return new Span(shown.get().lines().length(), getWidth());
    }

    void show(Optional<Row> next) {
        row = next;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        var pen = canvas.getGraphicsContext2D();
        pen.clearRect(0, 0, getWidth(), getHeight());
        var painter = new BarPainter(pen, span(), shown.get(), getHeight());
        painter.cursor();
        row.ifPresent(painter::paint);
    }
}
