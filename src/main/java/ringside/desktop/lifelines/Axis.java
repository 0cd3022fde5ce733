package ringside.desktop.lifelines;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

import ringside.desktop.canvas.Paints;
import ringside.desktop.theme.TextSize;
import ringside.picture.Ink;

import java.util.function.IntConsumer;

/// The numbers of the steps above the bars. Clicking or dragging goes there.
final class Axis extends Region {
    private static final double HEIGHT = 22;
    private static final double APART = 46;
    private final Canvas canvas = new Canvas();
    private final ReadOnlyObjectProperty<Shown> shown;

    Axis(ReadOnlyObjectProperty<Shown> shown, IntConsumer chosen) {
        this.shown = shown;
        setId("life-axis");
        getStyleClass().add("life-axis");
        getChildren().add(canvas);
        setMinHeight(TextSize.px(HEIGHT));
        setPrefHeight(TextSize.px(HEIGHT));
        shown.subscribe(_ -> requestLayout());
        addEventHandler(
                MouseEvent.MOUSE_PRESSED, event -> chosen.accept(span().step(event.getX())));
        addEventHandler(
                MouseEvent.MOUSE_DRAGGED, event -> chosen.accept(span().step(event.getX())));
    }

    private Span span() {
        return new Span(shown.get().lines().length(), getWidth());
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        var pen = canvas.getGraphicsContext2D();
        var paints = Paints.of(Paints.palette(shown.get().shade()));
        var span = span();
        pen.clearRect(0, 0, getWidth(), getHeight());
        new BarPainter(pen, span, shown.get(), getHeight()).cursor();
        pen.setFont(Font.font("Inter", TextSize.px(10.5)));
        pen.setTextAlign(TextAlignment.CENTER);
        for (var step = 0; step <= span.length(); step += every(span)) {
            pen.setFill(paints.of(step == shown.get().cursor() ? Ink.SELECTION : Ink.MUTED));
            pen.fillText(
                    String.valueOf(step), (span.x(step) + span.x(step + 1)) / 2, TextSize.px(15));
        }
    }

    /// Every how many steps a number has room: 1, 5, 10, 50…
    private static int every(Span span) {
        var every = 1;
        while (span.x(every) - span.x(0) < TextSize.px(APART) && every <= span.length())
            every *= String.valueOf(every).startsWith("5") ? 2 : 5;
        return every;
    }
}
