package ringside.layout;

import static java.util.Objects.requireNonNull;

import ringside.graph.Ref;
import ringside.state.Process;

import java.util.BitSet;
import java.util.HashMap;

/// The threads of a process other than its leader: pills in its box, each in its own seat. A seat
/// stays empty when its thread ends, until the next thread takes it.
final class Threads {
    private static final double MARGIN = 8;
    private static final double FOOT = 4;
    /// The height of a process without other threads.
    private static final double PLAIN = Metrics.PROCESS_HEIGHT;

    private Threads() {}

    /// Seats every thread of the process and makes its box as high as the lowest seat asks.
    static void seat(Process process, Box box, Seats boxes) {
        if (isPlain(process) && box.height() == PLAIN) return;
        var seats = new HashMap<Integer, Integer>();
        var taken = new BitSet();
        for (var tid : process.threads()) {
            var pill = boxes.get(new Ref.OfTask(tid));
            if (pill == null) continue;
            seats.put(tid, seat(pill, box));
            taken.set(seat(pill, box));
        }
        for (var tid : process.threads()) {
            if (tid == process.pid() || seats.containsKey(tid)) continue;
            var seat = taken.nextClearBit(0);
            taken.set(seat);
            boxes.put(new Ref.OfTask(tid), pill(box, seat));
        }
        var height = height(taken.length());
        if (height != box.height())
            boxes.put(
                    new Ref.OfProcess(process.pid()),
                    new Box(box.x(), box.y(), box.width(), height));
    }

    /// Whether a process has no thread but its leader, and so no pill in its box.
    static boolean isPlain(Process process) {
        return process.threads().size() == 1 && process.threads().contains(process.pid());
    }

    /// The rows that a process needs when all its threads are new.
    static int span(Process process) {
        var others = process.threads().contains(process.pid()) ? 1 : 0;
        return Rows.span(height(process.threads().size() - others));
    }

    /// Moves a process and all that is in its box.
    static void shift(Process process, double dy, Seats boxes) {
        var ref = new Ref.OfProcess(process.pid());
        boxes.put(ref, requireNonNull(boxes.get(ref)).moved(0, dy));
        for (var tid : process.threads()) {
            var pill = boxes.get(new Ref.OfTask(tid));
            if (pill != null) boxes.put(new Ref.OfTask(tid), pill.moved(0, dy));
        }
    }

    private static double height(int seats) {
        return seats == 0
                ? Metrics.PROCESS_HEIGHT
                : Metrics.PROCESS_HEIGHT + seats * Metrics.THREAD_PITCH + FOOT;
    }

    private static int seat(Box pill, Box box) {
        return (int)
                Math.round((pill.y() - box.y() - Metrics.PROCESS_HEIGHT) / Metrics.THREAD_PITCH);
    }

    private static Box pill(Box box, int seat) {
        return new Box(
                box.x() + MARGIN,
                box.y() + Metrics.PROCESS_HEIGHT + seat * Metrics.THREAD_PITCH,
                box.width() - 2 * MARGIN,
                Metrics.THREAD_HEIGHT);
    }
}
