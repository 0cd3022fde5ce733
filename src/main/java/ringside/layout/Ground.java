package ringside.layout;

import org.pcollections.PMap;

import ringside.graph.Ref;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The ground on which rings, keys and files are being placed: boxes so far, and which units of
/// each lane they leave free. Its law: what is placed never moves again.
final class Ground {
    private final Map<Lane, Column> columns = new EnumMap<>(Lane.class);
    private PMap<Ref, Box> boxes;
    private PMap<Ref, Ref> hangs;

    Ground(PMap<Ref, Box> boxes, PMap<Ref, Ref> hangs, Iterable<Box> ghosts) {
        this.boxes = boxes;
        this.hangs = hangs;
        for (var lane : Lane.values()) columns.put(lane, new Column());
        boxes.values().forEach(this::take);
        ghosts.forEach(this::take);
    }

    private void take(Box box) {
        for (var lane : Lane.values())
            if (box.x() < lane.right() && box.right() > lane.left()) column(lane).take(box);
    }

    Column column(Lane lane) {
        return Objects.requireNonNull(columns.get(lane));
    }

    PMap<Ref, Box> boxes() {
        return boxes;
    }

    PMap<Ref, Ref> hangs() {
        return hangs;
    }

    boolean has(Ref ref) {
        return boxes.containsKey(ref);
    }

    Box box(Ref ref) {
        return Objects.requireNonNull(boxes.get(ref));
    }

    void place(Ref ref, Box box) {
        boxes = boxes.plus(ref, box);
        take(box);
    }

    void hang(Ref key, Ref ring, Box box) {
        hangs = hangs.plus(key, ring);
        place(key, box);
    }

    /// The unit in which the first of these that has a place begins; 0 when none has.
    int beside(List<Ref> holders) {
        return holders.stream()
                .filter(boxes::containsKey)
                .findFirst()
                .map(holder -> Metrics.unit(box(holder).y()))
                .orElse(0);
    }
}
