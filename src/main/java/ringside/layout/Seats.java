package ringside.layout;

import org.jspecify.annotations.Nullable;
import org.pcollections.PMap;

import ringside.graph.Ref;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/// The boxes of a layout while it is being made: yesterday's value, and what has changed since.
///
/// It exists because a newcomer may push a hundred others aside, and a persistent table pays for
/// each of them. Law: [#fixed] shares with yesterday's value all that did not change.
@SuppressWarnings("ReferenceEquality")
final class Seats {
    private static final Box NOWHERE = new Box(Double.NaN, 0, 0, 0);

    private final Map<Ref, Box> changed = new HashMap<>();
    private PMap<Ref, Box> base;
    private int size;

    Seats(PMap<Ref, Box> base) {
        this.base = base;
        size = base.size();
    }

    @Nullable Box get(Ref ref) {
        var box = changed.get(ref);
        if (box == null) return base.get(ref);
        return box == NOWHERE ? null : box;
    }

    boolean has(Ref ref) {
        return get(ref) != null;
    }

    int size() {
        return size;
    }

    void put(Ref ref, Box box) {
        var was = changed.put(ref, box);
        if (was == NOWHERE || (was == null && !base.containsKey(ref))) size++;
    }

    void remove(Ref ref) {
        if (has(ref)) size--;
        changed.put(ref, NOWHERE);
    }

    void forEach(Consumer<Box> visit) {
        for (var entry : base.entrySet())
            if (!changed.containsKey(entry.getKey())) visit.accept(entry.getValue());
        for (var box : changed.values()) if (box != NOWHERE) visit.accept(box);
    }

    /// The boxes as a value.
    PMap<Ref, Box> fixed() {
        changed.forEach(
                (ref, box) -> base = box == NOWHERE ? base.minus(ref) : base.plus(ref, box));
        changed.clear();
        return base;
    }
}
