package ringside.layout;

import ringside.graph.Ref;
import ringside.state.Kernel;
import ringside.state.Process;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/// The process tree in the first lane: a row a process, children below their parent in fork order
/// and a step further right.
///
/// Its law: a process keeps its row until it ends, whoever inherits it. A newcomer takes the row
/// below its parent's last descendant; if that is taken, a row that a dead sibling left; only if
/// there is none do the processes below give way, in order, by whole rows and no further than the
/// next gap. Rows left behind are used again before a family wastes more than two.
final class ProcessLane {
    private static final int WASTE = 2;

    private Kernel kernel;
    private final Column rows = new Column();
    private final Column haunted = new Column();
    private final TreeMap<Integer, Integer> at = new TreeMap<>();
    private final Map<Integer, Integer> end = new HashMap<>();
    /// Parents and threads of all, at hand: pushing asks for nothing else.
    private final Map<Integer, Process> kin = new HashMap<>();
    private final Seats boxes;

    private ProcessLane(Kernel kernel, Seats boxes) {
        this.kernel = kernel;
        this.boxes = boxes;
    }

    /// The lane with all processes and threads in it, each with a place in `boxes`; `ghosts` are
    /// boxes of this very step that nobody may cover yet.
    static ProcessLane of(Kernel kernel, Seats boxes, Iterable<Box> ghosts) {
        return of(kernel, boxes, ghosts, Set.of());
    }

    /// The same, without those that are folded away.
    static ProcessLane of(Kernel kernel, Seats boxes, Iterable<Box> ghosts, Set<Ref> hidden) {
        var lane = new ProcessLane(kernel, boxes);
        lane.kin.putAll(kernel.processes());
        ghosts.forEach(lane::haunt);
        kernel.processes().values().forEach(lane::keep);
        kernel.processes().values().forEach(lane::grow);
        lane.insertNewcomers(hidden);
        return lane;
    }

    /// Goes on with one process more and nothing else changed, on a lane without ghosts.
    void join(Kernel next, Process newcomer) {
        kernel = next;
        kin.put(newcomer.pid(), newcomer);
        insert(newcomer);
    }

    private void haunt(Box ghost) {
        for (var column : List.of(rows, haunted))
            column.take(Rows.of(ghost), Rows.of(ghost) + Rows.span(ghost));
    }

    private void keep(Process process) {
        var box = boxes.get(ref(process));
        if (box != null) settle(process.pid(), Rows.of(box), Rows.span(box));
    }

    private void grow(Process process) {
        var box = boxes.get(ref(process));
        if (box == null) return;
        var grown = seat(process, box);
        var before = Rows.of(box) + Rows.span(box);
        var after = Rows.of(box) + Rows.span(grown);
        if (after > before) {
            makeRoom(before, after);
            rows.take(before, after);
        }
    }

    /// The threads find their seats and the box its height.
    private Box seat(Process process, Box box) {
        Threads.seat(process, box, boxes);
        return box(process.pid());
    }

    private void insertNewcomers(Set<Ref> hidden) {
        var waiting = new ArrayDeque<Process>();
        for (var process : kernel.processes().values())
            if (!kernel.processes().containsKey(process.parent())) waiting.add(process);
        while (!waiting.isEmpty()) {
            var process = waiting.pop();
            if (!boxes.has(ref(process)) && !hidden.contains(ref(process))) insert(process);
            process.children().descendingSet().forEach(child -> waiting.push(family(child)));
        }
    }

    private void insert(Process process) {
        var parent = boxes.get(new Ref.OfProcess(process.parent()));
        var x = parent == null ? Metrics.PROCESS_LEFT : Metrics.childOf(parent.x());
        var span = Threads.span(process);
        var top = parent == null ? 0 : Rows.of(parent) + Rows.span(parent);
        var row = choose(top, Math.max(top, lastOf(process.parent())), span);
        makeRoom(row, row + span);
        var box = new Box(x, Rows.y(row), Metrics.PROCESS_RIGHT - x, Metrics.PROCESS_HEIGHT);
        boxes.put(ref(process), box);
        seat(process, box);
        settle(process.pid(), row, span);
    }

    private int lastOf(int parent) {
        return kin.containsKey(parent) ? end.getOrDefault(parent, 0) : rows.end();
    }

    private int choose(int top, int last, int span) {
        var gap = rows.below(top, span);
        if (gap + span > last) return last;
        return rows.gaps(top, last) > WASTE || !rows.isFree(last, span) ? gap : last;
    }

    /// Frees the rows from `from` to `to` by pushing down what begins there, and what that pushes.
    private void makeRoom(int from, int to) {
        var moving = new LinkedHashMap<Integer, Integer>();
        var floor = to;
        for (var entry : at.tailMap(from, true).entrySet()) {
            if (entry.getKey() >= floor) break;
            var span = span(entry.getValue());
            var row = haunted.below(floor, span);
            moving.put(entry.getValue(), row);
            floor = row + span;
        }
        moving.keySet().forEach(this::lift);
        moving.forEach(this::drop);
    }

    private void lift(int pid) {
        var row = Rows.of(box(pid));
        at.remove(row);
        rows.release(row, row + span(pid));
    }

    private void drop(int pid, int row) {
        Threads.shift(family(pid), Rows.y(row) - box(pid).y(), boxes);
        settle(pid, row, span(pid));
    }

    private Box box(int pid) {
        return Objects.requireNonNull(boxes.get(new Ref.OfProcess(pid)));
    }

    private Process family(int pid) {
        return Objects.requireNonNull(kin.get(pid));
    }

    private int span(int pid) {
        return Rows.span(box(pid));
    }

    private void settle(int pid, int row, int span) {
        at.put(row, pid);
        rows.take(row, row + span);
        for (var up = kin.get(pid); up != null; up = kin.get(up.parent()))
            if (end.merge(up.pid(), row + span, Math::max) > row + span) break;
    }

    private static Ref ref(Process process) {
        return new Ref.OfProcess(process.pid());
    }
}
