package ringside.desktop.session;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/// Two pictures side by side: another moment of the story, or the same one by other semantics.
///
/// Law: none of it is a step, and the story goes on under it; another story ends it.
abstract class Comparing extends Arranging {
    Comparing(Studio studio, Executor worker, Executor aside, Executor screen) {
        super(studio, worker, aside, screen);
    }

    /// Keeps the moment after so many steps beside whatever is shown from now on, or as many as the
    /// questions of a lesson let one see.
    public void compare(int step) {
        pair(() -> Optional.of(new Comparison.Moment(tuition.go(studio.timeline(), step))));
    }

    /// Shows the story by Linux and by the man pages, side by side.
    public void truths() {
        pair(() -> Optional.of(new Comparison.Truths()));
    }

    @Override
    public void alone() {
        pair(Optional::empty);
    }

    private void pair(Supplier<Optional<Comparison>> next) {
        work(
                () -> {
                    studio.pair(next.get());
                    publish(Travel.SAME, () -> {});
                });
    }
}
