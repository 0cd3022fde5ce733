package ringside.layout;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

import ringside.graph.Ref;
import ringside.state.Kernel;
import ringside.state.Process;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The process tree in the first lane: a row a process, children below their parent in fork order
/// and a step further right.
///
/// Its law: a process keeps its row until it ends, whoever inherits it. A newcomer takes the row
/// below its parent's last descendant; if that is taken, a row that a dead sibling left; only if
/// there is none do the processes below give way, in order, by whole rows and no further than the
/// next gap. Rows left behind are used again before a family wastes more than two.
final class ProcessLane {
    private static final int WASTE = 2;

    private final Column rows = new Column();
    private final Column haunted = new Column();
    private final Map<Integer, Stand> stands = new LinkedHashMap<>();
    /// Who begins in a row.
    private @Nullable Stand[] at = new Stand[64];
    private final Seats boxes;

    private ProcessLane(Seats boxes) {
        this.boxes = boxes;
    }

    /// The lane with all processes and threads in it, each with a place in `boxes`; `ghosts` are
    /// boxes of this very step that nobody may cover yet.
    static ProcessLane of(Kernel kernel, Seats boxes, Iterable<Box> ghosts) {
        return of(kernel, boxes, ghosts, Set.of());
    }

    /// The same, without those that are folded away.
    static ProcessLane of(Kernel kernel, Seats boxes, Iterable<Box> ghosts, Set<Ref> hidden) {
        var lane = new ProcessLane(boxes);
        ghosts.forEach(lane::haunt);
        lane.enter(kernel.processes().values());
        lane.stands.values().forEach(lane::keep);
        kernel.processes().keySet().forEach(lane::grow);
        lane.insertNewcomers(kernel, hidden);
        return lane;
    }

    /// Goes on with one process more and nothing else changed, on a lane without ghosts.
    void join(Process newcomer) {
        enter(List.of(newcomer));
        insert(stand(newcomer.pid()));
    }

    /// Goes on without some whom others may have inherited, when nobody came.
    void leave(Collection<Process> dead, Collection<Process> inherited) {
        for (var process : dead) {
            var stand = stand(process.pid());
            if (stand.hasRow()) lift(stand);
            stands.remove(process.pid());
        }
        for (var heir : inherited) stand(heir.pid()).below(stands.get(heir.parent()));
        stands.values().forEach(Stand::forgetFamily);
        for (var stand : stands.values()) if (stand.hasRow()) stand.settle(stand.row());
    }

    private void enter(Collection<Process> processes) {
        for (var process : processes) stands.put(process.pid(), new Stand(process));
        for (var process : processes) stand(process.pid()).below(stands.get(process.parent()));
    }

    private void haunt(Box ghost) {
        for (var column : List.of(rows, haunted))
            column.take(Rows.of(ghost), Rows.of(ghost) + Rows.span(ghost));
    }

    private void keep(Stand stand) {
        var box = boxes.get(stand.ref());
        if (box == null) return;
        stand.stretch(Rows.span(box));
        settle(stand, Rows.of(box));
    }

    private void grow(int pid) {
        var stand = stand(pid);
        if (!stand.hasRow()) return;
        var before = stand.end();
        var after = stand.row() + seat(stand);
        if (after <= before) return;
        makeRoom(before, after);
        stand.stretch(after - stand.row());
        settle(stand, stand.row());
    }

    /// The threads find their seats and the box its height; how many rows that needs.
    private int seat(Stand stand) {
        Threads.seat(stand.process(), box(stand), boxes);
        return Rows.span(box(stand));
    }

    private void insertNewcomers(Kernel kernel, Set<Ref> hidden) {
        if (stands.values().stream().allMatch(Stand::hasRow)) return;
        var waiting = new ArrayDeque<Process>();
        for (var process : kernel.processes().values())
            if (!stands.containsKey(process.parent())) waiting.add(process);
        while (!waiting.isEmpty()) {
            var stand = stand(waiting.pop().pid());
            if (!stand.hasRow() && !hidden.contains(stand.ref())) insert(stand);
            for (var child : stand.process().children().descendingSet())
                waiting.push(stand(child).process());
        }
    }

    private void insert(Stand stand) {
        var process = stand.process();
        var parent = stands.get(process.parent());
        var above = parent == null ? null : boxes.get(parent.ref());
        var x = above == null ? Metrics.PROCESS_LEFT : Metrics.childOf(above.x());
        var top = above == null ? 0 : Rows.of(above) + Rows.span(above);
        var last = parent == null ? rows.end() : parent.familyEnd();
        var span = Threads.span(process);
        var row = choose(top, Math.max(top, last), span);
        makeRoom(row, row + span);
        boxes.put(
                stand.ref(),
                new Box(x, Rows.y(row), Metrics.PROCESS_RIGHT - x, Metrics.PROCESS_HEIGHT));
        seat(stand);
        stand.stretch(span);
        settle(stand, row);
    }

    private int choose(int top, int last, int span) {
        var gap = rows.below(top, span);
        if (gap + span > last) return last;
        return rows.gaps(top, last) > WASTE || !rows.isFree(last, span) ? gap : last;
    }

    /// Frees the rows from `from` to `to` by pushing down what begins there, and what that pushes.
    private void makeRoom(int from, int to) {
        var moving = new ArrayList<Stand>();
        var floor = to;
        for (var row = from; row < Math.min(floor, at.length); row++) {
            var stand = at[row];
            if (stand == null) continue;
            moving.add(stand);
            floor = haunted.below(floor, stand.span()) + stand.span();
        }
        moving.forEach(this::lift);
        floor = to;
        for (var stand : moving) {
            settle(stand, haunted.below(floor, stand.span()));
            stand.moveBox(boxes);
            floor = stand.end();
        }
    }

    private void lift(Stand stand) {
        at[stand.row()] = null;
        rows.release(stand.row(), stand.end());
    }

    private void settle(Stand stand, int row) {
        stand.settle(row);
        if (row >= at.length) at = Arrays.copyOf(at, 2 * row);
        at[row] = stand;
        rows.take(row, stand.end());
    }

    private Box box(Stand stand) {
        return requireNonNull(boxes.get(stand.ref()));
    }

    private Stand stand(int pid) {
        return requireNonNull(stands.get(pid));
    }
}
