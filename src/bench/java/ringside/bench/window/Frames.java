package ringside.bench.window;

import com.sun.management.OperatingSystemMXBean;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;

/// A run of frames, in milliseconds: the intervals between them, and the processor time that each
/// of them cost the JavaFX thread and the whole program. The latter two hardly depend on what else
/// the machine does.
record Frames(List<Double> intervals, List<Double> thread, List<Double> program) {
    private static final int WARMING = 30;
    private static final int COUNTED = 130;
    private static final double MILLION = 1e6;

    /// A run ends after so long, however few frames that were, in nanoseconds.
    private static final long PATIENCE = 15_000_000_000L;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final OperatingSystemMXBean MACHINE =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    /// Does something in each frame; call it from any thread but JavaFX's.
    static Frames of(IntConsumer move) {
        return of(WARMING, COUNTED, move);
    }

    static Frames of(int warming, int counted, IntConsumer move) {
        var done = new CompletableFuture<Frames>();
        Platform.runLater(() -> new Watch(warming, counted, move, done).start());
        return done.join();
    }

    private static final class Watch extends AnimationTimer {
        private final Frames frames =
                new Frames(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        private final int warming;
        private final int counted;
        private final IntConsumer move;
        private final CompletableFuture<Frames> done;
        private final long began = System.nanoTime();
        private long last;
        private long spent;
        private long burnt;
        private int frame;

        Watch(int warming, int counted, IntConsumer move, CompletableFuture<Frames> done) {
            this.warming = warming;
            this.counted = counted;
            this.move = move;
            this.done = done;
        }

        @Override
        public void handle(long pulse) {
            var now = System.nanoTime();
            var cost = THREADS.getCurrentThreadCpuTime();
            var all = MACHINE.getProcessCpuTime();
            if (frame > warming) {
                frames.intervals.add((now - last) / MILLION);
                frames.thread.add((cost - spent) / MILLION);
                frames.program.add((all - burnt) / MILLION);
            }
            last = now;
            spent = cost;
            burnt = all;
            if (frame > warming + counted || (frame > 2 && now - began > PATIENCE)) {
                stop();
                done.complete(frames);
                return;
            }
            move.accept(frame++);
        }
    }

    /// The middle one of some values, or whichever stands at this share of them in order.
    static double at(List<Double> values, double share) {
        var sorted = values.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get((int) (share * (sorted.size() - 1)));
    }
}
