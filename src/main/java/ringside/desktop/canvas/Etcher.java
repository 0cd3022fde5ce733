package ringside.desktop.canvas;

import javafx.application.Platform;

import java.awt.image.BufferedImage;
import java.util.Optional;
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
    private Optional<BufferedImage> spare = Optional.empty();
    private boolean busy;

    /// Etchings are given to `taker` on the JavaFX thread.
    Etcher(Consumer<Etching> taker) {
        this.taker = taker;
    }

    /// An etching that was given and is no longer looked at; another is made in its place.
    void back(Etching old) {
        spare = Optional.of(old.pixels());
    }

    /// Asks for one; nothing happens while another is being made, so ask again.
    void ask(Etching.Order order) {
        if (busy) return;
        busy = true;
        var place = spare;
        spare = Optional.empty();
        BENCH.execute(() -> etch(order, place));
    }

    private void etch(Etching.Order order, Optional<BufferedImage> place) {
        try {
            var made = Etching.of(order, place);
            Platform.runLater(() -> taker.accept(made));
        } finally {
            Platform.runLater(() -> busy = false);
        }
    }
}
