package ringside.desktop.session;

import ringside.inquiry.Eyes;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;

/// Sees the keys as one or two chosen tasks see them, and sees again when the story moves.
///
/// Law: the worker looks, the newest moment wins; a task that ended sees nothing any more.
final class Eyesight {
    private final Published shown;
    private final Executor worker;
    private final Executor screen;
    private final AtomicInteger newest = new AtomicInteger();
    private List<Integer> chosen = List.of();

    Eyesight(Published shown, Executor worker, Executor screen) {
        this.shown = shown;
        this.worker = worker;
        this.screen = screen;
    }

    void choose(List<Integer> tids) {
        chosen = List.copyOf(tids);
        again();
    }

    /// Another moment is shown, or other tasks are chosen.
    void again() {
        var turn = newest.incrementAndGet();
        var kernel = shown.view.get().kernel();
        var tids = chosen.stream().filter(tid -> kernel.task(tid).isPresent()).toList();
        if (tids.isEmpty()) {
            if (!shown.eyes.get().isEmpty()) shown.eyes.set(List.of());
            return;
        }
        worker.execute(
                () -> {
                    if (newest.get() != turn) return;
                    var seen =
                            tids.stream()
                                    .map(tid -> Eyes.of(kernel, tid))
                                    .flatMap(Optional::stream)
                                    .toList();
                    screen.execute(
                            () -> {
                                if (newest.get() == turn) shown.eyes.set(seen);
                            });
                });
    }
}
