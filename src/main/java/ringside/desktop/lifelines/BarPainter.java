package ringside.desktop.lifelines;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

import ringside.desktop.canvas.Paints;
import ringside.graph.Hold;
import ringside.graph.Lifelines.Life;
import ringside.graph.Lifelines.Turn;
import ringside.graph.Ref;
import ringside.picture.Hue;
import ringside.picture.Ink;

/// Paints one bar: solid until the step that is shown and pale after it, thin from the step on in
/// which its key became of no use (with the letter of /proc/keys), and a cross where it was
/// destroyed. In it stand the references, wherever there is room.
final class BarPainter {
    private static final double THICK = 14;
    private static final double THIN = 5;
    private static final double PALE = 0.35;
    private static final double ROOM = 13;

    private final GraphicsContext pen;
    private final Span span;
    private final Shown shown;
    private final Paints paints;
    private final double middle;
    /// How many times as large as in a row of the usual height everything is.
    private final double times;

    BarPainter(GraphicsContext pen, Span span, Shown shown, double height) {
        this.pen = pen;
        this.span = span;
        this.shown = shown;
        paints = Paints.of(Paints.palette(shown.shade()));
        middle = height / 2;
        times = height / LifelinesView.ROW;
    }

    /// The step that is shown.
    void cursor() {
        var x = span.x(shown.cursor());
        pen.setGlobalAlpha(0.16);
        pen.setFill(paints.of(Ink.SELECTION));
        pen.fillRect(x, 0, Math.max(2, span.x(shown.cursor() + 1) - x), 2 * middle);
        pen.setGlobalAlpha(1);
    }

    void paint(Row row) {
        switch (row) {
            case Row.OfLife(var life) -> life(life);
            case Row.OfHold(_, var hold) -> hold(hold);
        }
    }

    private void life(Life life) {
        var useful = life.turns().stream().mapToInt(Turn::step).min().orElse(life.until());
        var hue = hue(life);
        stretch(life.born(), Math.min(useful, life.until()), THICK * times, hue.fill());
        stretch(useful, life.until(), THIN * times, Ink.HATCH);
        counts(life, useful, hue.on());
        for (var turn : life.turns()) letter(turn);
        if (life.until() <= shown.lines().length()) cross(span.x(life.until()));
    }

    private static Hue hue(Life life) {
        return life.key().isRing() ? Hue.named(life.key()) : Hue.RING;
    }

    private void hold(Hold hold) {
        var ink =
                hold.edge().from() instanceof Ref.OfSlot(_, var slot)
                        ? Hue.of(slot).line()
                        : Ink.RING_LINE;
        stretch(hold.from(), hold.until(), THIN * times, ink);
    }

    /// A part of a bar in two shades, before the cursor's end and after it.
    private void stretch(int from, int until, double thick, Ink ink) {
        var here = Math.clamp(shown.cursor() + 1, from, Math.max(from, until));
        pen.setFill(paints.of(ink));
        block(from, here, thick);
        pen.setGlobalAlpha(PALE);
        block(here, until, thick);
        pen.setGlobalAlpha(1);
    }

    private void block(int from, int until, double thick) {
        if (from >= until) return;
        var x = span.x(from);
        var wide = Math.max(1.5, span.x(until) - x - 1);
        pen.fillRoundRect(x, middle - thick / 2, wide, thick, 4, 4);
    }

    private void counts(Life life, int useful, Ink on) {
        pen.setFont(Font.font("Inter", FontWeight.SEMI_BOLD, 10 * times));
        for (var at = 0; at < life.counts().size(); at++) {
            var count = life.counts().get(at);
            var last = at + 1 == life.counts().size();
            var next = last ? useful : life.counts().get(at + 1).step();
            var x = span.x(count.step());
            if (count.step() >= useful || span.x(Math.min(next, useful)) - x < ROOM * times)
                continue;
            pen.setFill(paints.of(count.step() > shown.cursor() ? Ink.TEXT : on));
            pen.fillText(String.valueOf(count.refs()), x + 4 * times, middle + 3.6 * times);
        }
    }

    private void letter(Turn turn) {
        var x = span.x(turn.step());
        pen.setFill(paints.of(Ink.PAPER));
        pen.fillOval(x - 1, middle - 7 * times, 14 * times, 14 * times);
        pen.setStroke(paints.of(Ink.DOOM));
        pen.setLineWidth(1.2);
        pen.strokeOval(x - 0.4, middle - 6.4 * times, 12.8 * times, 12.8 * times);
        pen.setFill(paints.of(Ink.DOOM));
        pen.setFont(Font.font("Inter", FontWeight.BOLD, 9.5 * times));
        pen.fillText(turn.kind().letter(), x + 3 * times, middle + 3.4 * times);
    }

    private void cross(double x) {
        pen.setStroke(paints.of(Ink.DOOM));
        pen.setLineWidth(1.8);
        pen.strokeLine(x + 1, middle - 4 * times, x + 1 + 8 * times, middle + 4 * times);
        pen.strokeLine(x + 1, middle + 4 * times, x + 1 + 8 * times, middle - 4 * times);
    }
}
