package ringside.layout;

import org.jspecify.annotations.Nullable;
import org.pcollections.PMap;

import ringside.graph.Ref;
import ringside.graph.Topology;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The ground on which rings, keys and files are being placed: boxes so far, and which units of
/// each lane they leave free. Its law: what is placed never moves again.
final class Ground {
    private static final List<Lane> LANES = List.of(Lane.values());
    private final Map<Lane, Column> columns = new EnumMap<>(Lane.class);
    private final Seats boxes;
    private PMap<Ref, Ref> hangs;

    Ground(Seats boxes, PMap<Ref, Ref> hangs, Iterable<Box> ghosts) {
        this.boxes = boxes;
        this.hangs = hangs;
        for (var lane : LANES) columns.put(lane, new Column());
        boxes.forEach(this::take);
        ghosts.forEach(this::take);
    }

    private void take(Box box) {
        for (var lane : LANES) if (reaches(box, lane)) column(lane).take(box);
    }

    private static boolean reaches(Box box, Lane lane) {
        return box.x() < lane.right() && box.right() > lane.left();
    }

    Column column(Lane lane) {
        return Objects.requireNonNull(columns.get(lane));
    }

    Seats boxes() {
        return boxes;
    }

    PMap<Ref, Ref> hangs() {
        return hangs;
    }

    boolean has(Ref ref) {
        return boxes.has(ref);
    }

    Box box(Ref ref) {
        return Objects.requireNonNull(boxes.get(ref));
    }

    /// Gives a thing its old box back, if the ground below it is still free.
    void recall(Topology topology, Ref ref, @Nullable Box box) {
        if (box == null) return;
        var from = Metrics.unit(box.y());
        var height = Metrics.unitsTo(box.bottom()) - from;
        var free =
                LANES.stream()
                        .filter(lane -> reaches(box, lane))
                        .allMatch(lane -> column(lane).isFree(from, height));
        if (ref instanceof Ref.OfTask(var tid) ? sits(topology, tid, box) : free) stand(ref, box);
    }

    /// Whether a thread's seat in its process is free; the box grows to hold it.
    private boolean sits(Topology topology, int tid, Box seat) {
        var kernel = topology.kernel();
        var process = kernel.task(tid).flatMap(task -> kernel.process(task.pid()));
        return process.filter(found -> found.threads().stream().noneMatch(at -> seated(at, seat)))
                .map(found -> boxes.get(new Ref.OfProcess(found.pid())))
                .filter(box -> box.x() < seat.x() && box.y() < seat.y())
                .isPresent();
    }

    private boolean seated(int tid, Box seat) {
        return seat.equals(boxes.get(new Ref.OfTask(tid)));
    }

    /// Places something that stands free.
    void place(Ref ref, Box box) {
        hangs = hangs.minus(ref);
        stand(ref, box);
    }

    private void stand(Ref ref, Box box) {
        boxes.put(ref, box);
        take(box);
    }

    /// What stood here has ended; its place is not free yet.
    void end(Ref ref) {
        boxes.remove(ref);
    }

    /// Frees the place of what ended. Processes mind their own rows.
    void free(Box box) {
        for (var lane : LANES)
            if (lane != Lane.PROCESSES && reaches(box, lane)) column(lane).leave(box);
    }

    /// Takes a key that is gone off its list.
    void unhang(Ref key) {
        hangs = hangs.minus(key);
    }

    /// Places a key as an entry of a ring's list.
    void hang(Ref key, Ref ring, Box box) {
        hangs = hangs.plus(key, ring);
        stand(key, box);
    }

    /// The unit in which the first of these that has a place begins; 0 when none has.
    int beside(List<Ref> holders) {
        return holders.stream()
                .filter(boxes::has)
                .findFirst()
                .map(holder -> Metrics.unit(box(holder).y()))
                .orElse(0);
    }
}
