package ringside.layout;

import ringside.graph.Ref;
import ringside.state.Key;
import ringside.state.Serial;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The fourth lane: keys and all other rings. What a ring of this lane alone holds hangs below it
/// as an indented list, the rest stands free at the height of its first holder.
final class KeyLane {
    private static final double LEFT = 980;
    private static final double WIDTH = 220;
    private static final double LEAST_WIDTH = 132;
    private static final int KEY = 2;
    private static final int RING = 6;
    private static final int BLOCKED = -1;

    private final Holding holding;
    private final Ground ground;
    private final Map<Integer, Ref> owner;
    private final Map<Ref, Integer> tail = new HashMap<>();
    private Set<Ref> hidden = Set.of();

    KeyLane(Holding holding, Ground ground, Map<Integer, Ref> owner) {
        this.holding = holding;
        this.ground = ground;
        this.owner = owner;
    }

    /// Which ring's list has an entry in a unit of this lane.
    static Map<Integer, Ref> owners(Ground ground) {
        var owner = new HashMap<Integer, Ref>();
        for (var hanging : ground.hangs().entrySet())
            if (ground.has(hanging.getKey()))
                owner.put(Metrics.unit(ground.box(hanging.getKey()).y()), hanging.getValue());
        return owner;
    }

    /// Places those of these keys that have no place yet.
    void fill(Collection<Key> keys) {
        fill(keys, Set.of());
    }

    /// The same, but for those that are folded away.
    void fill(Collection<Key> keys, Set<Ref> folded) {
        hidden = folded;
        if (keys.isEmpty()) return;
        keys.stream()
                .filter(key -> !ground.has(ref(key)) && !hidden.contains(ref(key)))
                .sorted(Comparator.comparingInt(this::height).thenComparingInt(Key::born))
                .forEach(this::placeTree);
    }

    /// Where a key's first holder stands; last what hangs on something that has no place itself
    /// yet.
    private int height(Key key) {
        var holders = holding.linking(ref(key));
        return holders.stream().anyMatch(ground::has) ? ground.beside(holders) : Integer.MAX_VALUE;
    }

    /// Places a key, and at once all that will hang below it.
    private void placeTree(Key root) {
        var waiting = new ArrayDeque<Key>(List.of(root));
        while (!waiting.isEmpty()) {
            var key = waiting.pop();
            if (ground.has(ref(key))) continue;
            var above = unplacedHolder(key);
            if (above.isPresent()) {
                waiting.push(key);
                waiting.push(above.get());
                continue;
            }
            place(key);
            heldBy(key).forEach(waiting::push);
        }
    }

    private java.util.Optional<Key> unplacedHolder(Key key) {
        return holding.linking(ref(key)).stream()
                .filter(holder -> !ground.has(holder))
                .findFirst()
                .flatMap(this::key);
    }

    /// Newest first, because a stack turns them round.
    private List<Key> heldBy(Key ring) {
        return ring.links().inOrder().stream()
                .map(holding.kernel()::key)
                .flatMap(java.util.Optional::stream)
                .filter(key -> !ground.has(ref(key)) && !hidden.contains(ref(key)))
                .filter(key -> holding.linking(ref(key)).size() == 1)
                .sorted(Comparator.comparingInt(Key::born).reversed())
                .toList();
    }

    private void place(Key key) {
        var holders = holding.linking(ref(key));
        if (holders.size() == 1 && hang(key, holders.getFirst())) return;
        var column = ground.column(Lane.KEYS);
        var ideal = ground.beside(holders);
        if (key.isRing()) {
            var unit = column.near(Math.max(0, ideal - 1), RING) + (ideal > 0 ? 1 : 0);
            ground.place(ref(key), new Box(LEFT, Metrics.y(unit), WIDTH, Metrics.RING_HEIGHT));
        } else {
            ground.place(ref(key), cell(LEFT, column.near(ideal, KEY)));
        }
    }

    private boolean hang(Key key, Ref ring) {
        var box = ground.boxes().get(ring);
        if (box == null || box.x() < Lane.KEYS.left()) return false;
        var unit = tail.getOrDefault(ring, Metrics.unit(box.y()) + KEY);
        while (ring.equals(owner.get(unit))) unit += KEY;
        var fits = unit > 0 && ground.column(Lane.KEYS).isFree(unit, KEY);
        tail.put(ring, fits ? unit + KEY : BLOCKED);
        if (!fits) return false;
        var x = Math.min(box.x() + Metrics.INDENT, LEFT + WIDTH - LEAST_WIDTH);
        ground.hang(ref(key), ring, cell(x, unit));
        owner.put(unit, ring);
        return true;
    }

    private static Box cell(double x, int unit) {
        var y = Metrics.y(unit) + (KEY * Metrics.UNIT - Metrics.KEY_HEIGHT) / 2;
        return new Box(x, y, LEFT + WIDTH - x, Metrics.KEY_HEIGHT);
    }

    private java.util.Optional<Key> key(Ref ref) {
        return ref instanceof Ref.OfKey(Serial serial)
                ? holding.kernel().key(serial)
                : java.util.Optional.empty();
    }

    private static Ref ref(Key key) {
        return new Ref.OfKey(key.serial());
    }
}
