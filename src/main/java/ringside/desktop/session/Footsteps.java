package ringside.desktop.session;

import ringside.graph.Ref;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Where the selection has been, as a browser remembers its pages.
///
/// Law: going back and forth forgets nothing, choosing something else forgets what lay ahead; what
/// is not there to be seen is passed over.
final class Footsteps {
    private static final int MOST = 100;
    private final List<Ref> places = new ArrayList<>();
    private int at = -1;

    /// Somebody chose this.
    void went(Ref ref) {
        if (at >= 0 && places.get(at).equals(ref)) return;
        places.subList(at + 1, places.size()).clear();
        places.add(ref);
        if (places.size() > MOST) places.removeFirst();
        at = places.size() - 1;
    }

    /// Another story has other things.
    void forget() {
        places.clear();
        at = -1;
    }

    /// The place before; while nothing is selected, the last one.
    Optional<Ref> back(Optional<Ref> now, Predicate<Ref> there) {
        for (var i = now.isEmpty() ? at : at - 1; i >= 0; i--)
            if (there.test(places.get(i))) return go(i);
        return Optional.empty();
    }

    /// The place after.
    Optional<Ref> forth(Predicate<Ref> there) {
        for (var i = at + 1; i < places.size(); i++) if (there.test(places.get(i))) return go(i);
        return Optional.empty();
    }

    private Optional<Ref> go(int place) {
        at = place;
        return Optional.of(places.get(at));
    }
}
