package ringside.layout;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

import ringside.graph.Ref;
import ringside.state.Process;

/// A process as its lane knows it: the row where it stands, how many rows it needs, and where its
/// family ends.
///
/// It exists because a newcomer pushes hundreds down: all that this asks for is at hand here.
final class Stand {
    private static final int NOWHERE = -1;

    private final Process process;
    private final Ref ref;
    private final boolean plain;
    private @Nullable Stand parent;
    private int row = NOWHERE;
    private int span;
    private int familyEnd;

    Stand(Process process) {
        this.process = process;
        ref = new Ref.OfProcess(process.pid());
        plain = Threads.isPlain(process);
    }

    Process process() {
        return process;
    }

    Ref ref() {
        return ref;
    }

    int row() {
        return row;
    }

    int span() {
        return span;
    }

    /// The first row below.
    int end() {
        return row + span;
    }

    /// The first row below all of its descendants that have a place; 0 when none has, nor it.
    int familyEnd() {
        return familyEnd;
    }

    void below(@Nullable Stand next) {
        parent = next;
    }

    void stretch(int rows) {
        span = rows;
    }

    /// Stands in a row, and its ancestors' families reach at least as far. Whose family does so
    /// already has ancestors of whom that is true as well.
    void settle(int where) {
        row = where;
        for (var up = this; up != null && up.familyEnd < end(); up = up.parent)
            up.familyEnd = end();
    }

    /// Forgets what was known of the family, until all have settled again.
    void forgetFamily() {
        familyEnd = 0;
    }

    boolean hasRow() {
        return row != NOWHERE;
    }

    /// Moves its box, and the threads in it, to the row where it stands.
    void moveBox(Seats boxes) {
        var box = requireNonNull(boxes.get(ref));
        var dy = Rows.y(row) - box.y();
        if (plain) boxes.put(ref, box.moved(0, dy));
        else Threads.shift(process, dy, boxes);
    }
}
