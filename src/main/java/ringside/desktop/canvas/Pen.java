package ringside.desktop.canvas;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

import ringside.picture.Anchor;
import ringside.picture.Dash;

import java.util.Objects;

/// A graphics context that is told only what changes.
///
/// Every attribute set on a canvas is buffered until the next frame, also when it had that value
/// already; with thousands of marks those attributes are most of the buffer.
final class Pen {
    private static final double[] SOLID = {};
    private final GraphicsContext canvas;
    private Color fill = Color.TRANSPARENT;
    private Color stroke = Color.TRANSPARENT;
    private double width;
    private double alpha;
    private Font font = Font.getDefault();
    private Anchor anchor = Anchor.START;
    private Dash dash = Dash.SOLID;
    private double dashScale;

    /// Begins a frame on a cleared context with known attributes.
    Pen(GraphicsContext canvas) {
        this.canvas = canvas;
        canvas.setFill(fill);
        canvas.setStroke(stroke);
        canvas.setLineWidth(1);
        canvas.setGlobalAlpha(1);
        canvas.setFont(font);
        canvas.setTextAlign(TextAlignment.LEFT);
        canvas.setTextBaseline(VPos.BASELINE);
        canvas.setLineCap(StrokeLineCap.BUTT);
        canvas.setLineJoin(StrokeLineJoin.ROUND);
        canvas.setLineDashes(SOLID);
        width = 1;
        alpha = 1;
        dashScale = 1;
    }

    GraphicsContext canvas() {
        return canvas;
    }

    void fill(Color next) {
        if (fill.equals(next)) return;
        fill = next;
        canvas.setFill(next);
    }

    void stroke(Color next) {
        if (stroke.equals(next)) return;
        stroke = next;
        canvas.setStroke(next);
    }

    void width(double next) {
        if (same(width, next)) return;
        width = next;
        canvas.setLineWidth(next);
    }

    void alpha(double next) {
        if (same(alpha, next)) return;
        alpha = next;
        canvas.setGlobalAlpha(next);
    }

    void font(Font next) {
        if (Objects.equals(font, next)) return;
        font = next;
        canvas.setFont(next);
    }

    void anchor(Anchor next) {
        if (anchor == next) return;
        anchor = next;
        canvas.setTextAlign(
                switch (next) {
                    case START -> TextAlignment.LEFT;
                    case MIDDLE -> TextAlignment.CENTER;
                    case END -> TextAlignment.RIGHT;
                });
    }

    /// Dash lengths grow with the picture.
    void dash(Dash next, double scale) {
        if (dash == next && (next == Dash.SOLID || same(dashScale, scale))) return;
        dash = next;
        dashScale = scale;
        var pattern = next.pattern().stream().mapToDouble(part -> part * scale).toArray();
        canvas.setLineDashes(pattern);
    }

    private static boolean same(double one, double two) {
        return Double.compare(one, two) == 0;
    }
}
