package ringside.desktop.canvas;

import javafx.animation.AnimationTimer;
import javafx.scene.image.ImageView;

import java.util.Optional;

/// What is seen while the camera is on its way to another size: the newest etching, stretched to
/// where the camera is now, until it has rested for a moment.
///
/// Law: only the picture of this moment is shown so, never one before it; where there is no etching
/// of it yet, there is no passage.
final class Passage extends ImageView {
    /// How long the camera rests before the picture is painted finely, in nanoseconds, and in how
    /// many frames at least: on a slow machine a single one may take longer.
    private static final long REST = 140_000_000;

    private static final int FRAMES = 5;

    /// An etching that shows less of the window than this is of no use, as a part of it.
    private static final double ENOUGH = 0.7;

    /// So long the etcher rests between two etchings, in nanoseconds: what paints frames needs the
    /// processors more.
    private static final long PAUSE = 120_000_000;

    private final Rest rest = new Rest();
    private final Etcher etcher = new Etcher(this::take);
    private final Runnable moved;
    private final Runnable rested;
    private Optional<Etching> newest = Optional.empty();
    private Optional<Plate> last = Optional.empty();
    private Optional<Plate> other = Optional.empty();
    private Optional<Viewport> shown = Optional.empty();
    private long etched;

    /// `moved` is told when there is something else to be seen, `rested` when the way is at its
    /// end.
    Passage(Runnable moved, Runnable rested) {
        this.moved = moved;
        this.rested = rested;
        setManaged(false);
        setVisible(false);
        setSmooth(false);
    }

    /// A picture that takes long was painted: it may be on its way soon.
    void prepare(Etching.Order order) {
        etcher.ask(order);
    }

    /// It will not be on its way: what was etched is of no use, and weighs megabytes.
    void forget() {
        newest = Optional.empty();
        setImage(null);
        last = Optional.empty();
        other = Optional.empty();
    }

    /// Whether there is enough to be seen of what is wanted.
    boolean ready(Etching.Order order) {
        return newest.filter(etching -> etching.order().alike(order))
                .filter(etching -> covers(etching, order))
                .isPresent();
    }

    private static boolean covers(Etching etching, Etching.Order order) {
        var window = order.view().visible(order.width(), order.height());
        var etched = etching.from().visible(etching.wide(), etching.high());
        var across = Math.min(window.right(), etched.right()) - Math.max(window.x(), etched.x());
        var down = Math.min(window.bottom(), etched.bottom()) - Math.max(window.y(), etched.y());
        return across >= ENOUGH * window.width() && down >= ENOUGH * window.height();
    }

    /// Shows the newest etching where the camera is now, and asks for a better one while there can
    /// be one.
    void show(Etching.Order order) {
        newest.ifPresent(etching -> stretch(etching, order));
        setVisible(true);
        if (!shown.equals(Optional.of(order.view()))) rest.begin();
        shown = Optional.of(order.view());
        if (newest.filter(etching -> etching.order().view().equals(order.view())).isEmpty())
            better(order);
    }

    private void better(Etching.Order order) {
        if (System.nanoTime() - etched > PAUSE) etcher.ask(order);
    }

    private void stretch(Etching etching, Etching.Order order) {
        var plate = blank(order);
        etching.stretch(order.view(), plate);
        plate.changed();
        setImage(plate.image());
        setFitWidth(plate.across() / order.density());
        setFitHeight(plate.down() / order.density());
    }

    /// Not the plate that is shown, which may be being painted just now.
    private Plate blank(Etching.Order order) {
        var across = (int) Math.ceil(order.width() * order.density());
        var down = (int) Math.ceil(order.height() * order.density());
        var plate =
                other.filter(it -> it.across() == across && it.down() == down)
                        .orElseGet(() -> new Plate(across, down));
        other = last;
        last = Optional.of(plate);
        return plate;
    }

    /// The picture is painted finely.
    void end() {
        rest.stop();
        shown = Optional.empty();
        setVisible(false);
    }

    private void take(Etching etching) {
        newest.ifPresent(etcher::back);
        newest = Optional.of(etching);
        etched = System.nanoTime();
        if (isVisible()) moved.run();
    }

    /// Waits until nothing has moved for a while.
    private final class Rest extends AnimationTimer {
        private long since;
        private int frames;

        void begin() {
            frames = 0;
            start();
        }

        @Override
        public void handle(long now) {
            if (frames++ == 0) since = now;
            if (frames <= FRAMES || now - since < REST) return;
            stop();
            rested.run();
        }
    }
}
