package ringside.desktop.canvas;

import javafx.scene.canvas.GraphicsContext;

import ringside.picture.Curve;
import ringside.picture.Dash;
import ringside.picture.Detail;
import ringside.picture.Ink;
import ringside.picture.Look;
import ringside.picture.Mark;
import ringside.picture.Palette;

import java.util.List;

/// Paints marks on a canvas of the window's size, in screen space.
///
/// World coordinates are turned into screen coordinates here, in double, and then moved to whole
/// device pixels where a crisp edge matters. Far out, corners are square, curves are a few straight
/// pieces and text is left away: what cannot be seen shall not cost time.
final class CanvasPainter {
    /// Below this zoom a bow is three straight pieces.
    private static final double BENT = 0.3;

    /// Below this a box is one plain rectangle, and every line is solid.
    private static final double FAR = 0.15;

    private static final double THINNEST = 0.6;
    private final Pen pen;
    private final GraphicsContext canvas;
    private final Viewport view;
    private final Paints paints;
    private final double density;
    private final Lines lines = new Lines();

    /// `density` is device pixels a screen pixel, 2 on a fine display.
    CanvasPainter(GraphicsContext canvas, Viewport view, Palette palette, double density) {
        this.canvas = canvas;
        this.pen = new Pen(canvas);
        this.view = view;
        this.paints = Paints.of(palette);
        this.density = density;
    }

    void paint(Mark mark) {
        if (lines.keep(mark)) return;
        finish();
        pen.alpha(mark.tag().opacity());
        switch (mark) {
            case Mark.Block block -> block(block);
            case Mark.Trace trace -> trace(trace);
            case Mark.Disc disc -> disc(disc);
            case Mark.Head _ -> {}
            case Mark.Words words -> words(words.at(view.scale()));
        }
    }

    /// Paints the lines that were kept; call it after the last mark.
    void finish() {
        if (lines.isEmpty()) return;
        for (var alike : lines.traces()) stroke(alike);
        for (var alike : lines.heads()) heads(alike);
        lines.clear();
    }

    /// Lines of one look are one path.
    private void stroke(List<Mark.Trace> alike) {
        var first = alike.getFirst();
        pen.alpha(first.tag().opacity());
        if (!strokes(first.look())) return;
        if (view.scale() < FAR) pen.dash(Dash.SOLID, 1);
        canvas.beginPath();
        for (var line : alike) trail(line.curve());
        canvas.stroke();
    }

    private void heads(List<Mark.Head> alike) {
        var first = alike.getFirst();
        pen.alpha(first.tag().opacity());
        pen.fill(paints.of(first.ink()));
        canvas.beginPath();
        for (var head : alike) trail(head.curve());
        canvas.fill();
    }

    private void far(Mark.Block block) {
        var look = block.look();
        var ink = look.line() == Ink.NONE ? look.fill() : look.line();
        if (ink == Ink.NONE) return;
        var box = block.box();
        pen.fill(paints.of(ink));
        canvas.fillRect(
                whole(view.screenX(box.x())),
                whole(view.screenY(box.y())),
                Math.max(1, whole(box.width() * view.scale())),
                Math.max(1, whole(box.height() * view.scale())));
    }

    private void block(Mark.Block block) {
        if (view.scale() < FAR) {
            far(block);
            return;
        }
        var box = block.box();
        var thick = thickness(block.look());
        var left = crisp(view.screenX(box.x()), thick);
        var top = crisp(view.screenY(box.y()), thick);
        var width = crisp(view.screenX(box.x() + box.width()), thick) - left;
        var height = crisp(view.screenY(box.y() + box.height()), thick) - top;
        var round = view.scale() < Detail.ROUND ? 0 : 2 * block.radius() * view.scale();
        if (fills(block.look())) {
            if (round == 0) canvas.fillRect(left, top, width, height);
            else canvas.fillRoundRect(left, top, width, height, round, round);
        }
        if (strokes(block.look())) {
            if (round == 0) canvas.strokeRect(left, top, width, height);
            else canvas.strokeRoundRect(left, top, width, height, round, round);
        }
    }

    private void trace(Mark.Trace trace) {
        var fills = fills(trace.look());
        var strokes = strokes(trace.look());
        if (!fills && !strokes) return;
        canvas.beginPath();
        trail(trace.curve());
        if (fills) canvas.fill();
        if (strokes) canvas.stroke();
    }

    private void disc(Mark.Disc disc) {
        var radius = disc.radius() * view.scale();
        var left = view.screenX(disc.x()) - radius;
        var top = view.screenY(disc.y()) - radius;
        if (fills(disc.look())) canvas.fillOval(left, top, 2 * radius, 2 * radius);
        if (strokes(disc.look())) canvas.strokeOval(left, top, 2 * radius, 2 * radius);
    }

    private void words(Mark.Words words) {
        pen.fill(paints.of(words.ink()));
        pen.font(Faces.of(words.role(), words.size() * view.scale()));
        pen.anchor(words.anchor());
        canvas.fillText(
                words.text(),
                whole(view.screenX(words.x())),
                whole(view.screenY(words.baseline())));
    }

    private void trail(Curve curve) {
        var x = 0.0;
        var y = 0.0;
        for (var piece : curve.pieces()) {
            switch (piece) {
                case Curve.Piece.Move move -> {
                    x = move.x();
                    y = move.y();
                    canvas.moveTo(view.screenX(x), view.screenY(y));
                }
                case Curve.Piece.Line line -> {
                    x = line.x();
                    y = line.y();
                    canvas.lineTo(view.screenX(x), view.screenY(y));
                }
                case Curve.Piece.Cubic bow -> {
                    bow(bow, x, y);
                    x = bow.x();
                    y = bow.y();
                }
                case Curve.Piece.Close() -> canvas.closePath();
            }
        }
    }

    private void bow(Curve.Piece.Cubic bow, double fromX, double fromY) {
        if (view.scale() >= BENT) {
            canvas.bezierCurveTo(
                    view.screenX(bow.x1()),
                    view.screenY(bow.y1()),
                    view.screenX(bow.x2()),
                    view.screenY(bow.y2()),
                    view.screenX(bow.x()),
                    view.screenY(bow.y()));
            return;
        }
        if (view.scale() < FAR) {
            canvas.lineTo(view.screenX(bow.x()), view.screenY(bow.y()));
            return;
        }
        canvas.lineTo(view.screenX((fromX + bow.x1()) / 2), view.screenY((fromY + bow.y1()) / 2));
        canvas.lineTo(
                view.screenX((bow.x() + bow.x2()) / 2), view.screenY((bow.y() + bow.y2()) / 2));
        canvas.lineTo(view.screenX(bow.x()), view.screenY(bow.y()));
    }

    private boolean fills(Look look) {
        if (look.fill() == Ink.NONE) return false;
        pen.fill(paints.of(look.fill()));
        return true;
    }

    private boolean strokes(Look look) {
        if (look.line() == Ink.NONE || look.width() == 0) return false;
        pen.stroke(paints.of(look.line()));
        pen.width(thickness(look));
        pen.dash(look.dash(), view.scale());
        return true;
    }

    private double thickness(Look look) {
        return look.line() == Ink.NONE ? 0 : Math.max(THINNEST, look.width() * view.scale());
    }

    /// The nearest place where an edge of this thickness covers whole device pixels.
    private double crisp(double screen, double thick) {
        var odd = Math.round(thick * density) % 2 == 1;
        var device = screen * density;
        return (odd ? Math.floor(device) + 0.5 : Math.round(device)) / density;
    }

    private double whole(double screen) {
        return Math.round(screen * density) / density;
    }
}
