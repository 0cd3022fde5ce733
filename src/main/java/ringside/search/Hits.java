package ringside.search;

import ringside.graph.Ref;

import java.util.List;
import java.util.Optional;

/// What was found, and at which of it one stands: walking on from the last comes to the first.
///
/// `at` counts from 0.
public record Hits(List<Ref> found, int at) {
    public static final Hits NONE = new Hits(List.of(), 0);

    public Hits {
        found = List.copyOf(found);
    }

    public static Hits of(List<Ref> found) {
        return new Hits(found, 0);
    }

    /// The same things found again, standing where one stood if that was found again.
    public Hits again(List<Ref> next) {
        var here = current().map(next::indexOf).orElse(0);
        return new Hits(next, Math.max(0, here));
    }

    public Optional<Ref> current() {
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(at));
    }

    public Hits next() {
        return walked(1);
    }

    public Hits previous() {
        return walked(-1);
    }

    private Hits walked(int by) {
        return found.isEmpty() ? this : new Hits(found, Math.floorMod(at + by, found.size()));
    }
}
