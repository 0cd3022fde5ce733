package ringside.desktop.canvas;

import ringside.call.Call;
import ringside.graph.Ref;
import ringside.layout.Box;
import ringside.picture.Curve;
import ringside.picture.Ink;
import ringside.picture.Mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Draws a link from a key to the keyring that shall hold it. What lies under the pointer is asked
/// at once whether the kernel would do it: green and a word, or red and the reason.
final class LinkGesture implements Gesture {
    /// What the gesture sees of the picture.
    interface Ground {
        Optional<Ref> at(double screenX, double screenY);

        Optional<Box> place(Ref ref);

        Viewport camera();
    }

    private final Box from;
    private final Ground ground;
    private final Judge judge;
    private final Sheet sheet;
    private final Consumer<Optional<Call>> watch;
    private final Consumer<Call> perform;

    private Optional<Call> foreseen = Optional.empty();
    private boolean over;

    /// `watch` hears which call letting go would make.
    LinkGesture(
            Box from,
            Ground ground,
            Judge judge,
            Sheet sheet,
            Consumer<Optional<Call>> watch,
            Consumer<Call> perform) {
        this.watch = watch;
        this.from = from;
        this.ground = ground;
        this.judge = judge;
        this.sheet = sheet;
        this.perform = perform;
    }

    @Override
    public void drag(double x, double y) {
        var target = ground.at(x, y);
        judge.ask(target, verdict -> show(verdict, target, x, y));
    }

    private void show(Verdict verdict, Optional<Ref> target, double x, double y) {
        if (over) return;
        var ink =
                verdict.call().isEmpty()
                        ? Ink.SELECTION
                        : verdict.possible() ? Ink.FRESH : Ink.DOOM;
        var marks = new ArrayList<Mark>(line(x, y, ink));
        if (verdict.call().isPresent())
            target.flatMap(ground::place).ifPresent(box -> marks.add(Overlay.outline(box, ink, 1)));
        sheet.draw(marks);
        if (!verdict.call().equals(foreseen)) watch.accept(verdict.call());
        foreseen = verdict.call();
        sheet.say(verdict.words(), verdict.call().isEmpty() || verdict.possible(), x, y);
    }

    private List<Mark> line(double x, double y, Ink ink) {
        var toX = ground.camera().worldX(x);
        var toY = ground.camera().worldY(y);
        var startX = toX < from.centerX() ? from.x() : from.right();
        var angle = Math.atan2(toY - from.centerY(), toX - startX);
        return Overlay.thread(Curve.from(startX, from.centerY()).line(toX, toY), angle, ink);
    }

    @Override
    public void release(double x, double y) {
        cancel();
        judge.ask(
                ground.at(x, y),
                verdict -> {
                    if (verdict.possible()) verdict.call().ifPresent(perform);
                });
    }

    @Override
    public void cancel() {
        over = true;
        watch.accept(Optional.empty());
        sheet.draw(List.of());
        sheet.say("", true, 0, 0);
    }
}
