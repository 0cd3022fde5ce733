package ringside.desktop.canvas;

import javafx.application.Platform;

import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/// Has etchings made one at a time, beside the session's worker, which may be busy with the next
/// step for longer than a camera is under way.
final class Etcher {
    private static final Executor BENCH =
            Executors.newSingleThreadExecutor(
                    task -> Thread.ofPlatform().daemon().name("etcher").unstarted(task));

    private final Consumer<Etching> taker;
    private boolean busy;

    /// Etchings are given to `taker` on the JavaFX thread.
    Etcher(Consumer<Etching> taker) {
        this.taker = taker;
    }

    /// Asks for one; nothing happens while another is being made, so ask again.
    void ask(Etching.Order order) {
        if (busy) return;
        busy = true;
        BENCH.execute(() -> etch(order));
    }

    private void etch(Etching.Order order) {
        try {
            var made = Etching.of(order);
            Platform.runLater(() -> taker.accept(made));
        } finally {
            Platform.runLater(() -> busy = false);
        }
    }
}
