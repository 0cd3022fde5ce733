package ringside.bench.window;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/// How long it takes from a deed until the first frame that shows a change is done, in
/// milliseconds. A pulse that begins means that the frame of the pulse before is done.
final class Latency extends AnimationTimer {
    private static final long PATIENCE = 10_000_000_000L;
    private final Runnable deed;
    private final Supplier<Object> state;
    private final CompletableFuture<Double> done = new CompletableFuture<>();
    private Object before;
    private long began;
    private boolean changed;

    private Latency(Runnable deed, Supplier<Object> state) {
        this.deed = deed;
        this.state = state;
    }

    /// Call it from any thread but JavaFX's.
    static double of(Runnable deed, Supplier<Object> state) {
        var latency = new Latency(deed, state);
        Platform.runLater(latency::start);
        return latency.done.join();
    }

    @Override
    public void handle(long pulse) {
        var now = System.nanoTime();
        if (changed || (began != 0 && now - began > PATIENCE)) {
            stop();
            done.complete((now - began) / 1e6);
            return;
        }
        if (began == 0) {
            before = state.get();
            began = System.nanoTime();
            deed.run();
        }
        changed = !state.get().equals(before);
    }
}
