package ringside.desktop.session;

import ringside.graph.Topology;
import ringside.layout.Folding;
import ringside.layout.Lanes;
import ringside.layout.Places;
import ringside.layout.Trail;
import ringside.state.Kernel;
import ringside.story.Timeline;

import java.util.IdentityHashMap;
import java.util.Optional;

/// The places of every moment that was ever shown, so that undo and a jump restore them exactly.
///
/// Places are a fold over the steps, each from the places before it. Where nothing is folded away
/// they are those of a [Trail] from the nearest earlier moment that is known, and on the way it is
/// noted every so many steps where things stood. Where something may be folded, a short way is
/// arranged step by step and a long one at once, from the nearest moment that is known on either
/// side. Law: one moment has one answer until a person tidies, folds or unfolds, which begins
/// another atlas at the moment that is shown. Used by one thread at a time.
final class Atlas {
    /// A way of more steps than this is long.
    private static final int LONG = 64;

    private static final int STRIDE = 512;
    private final IdentityHashMap<Kernel, Places> known = new IdentityHashMap<>();
    private final Folding folding;
    private Optional<Trail> trail = Optional.empty();

    private Atlas(Folding folding) {
        this.folding = folding;
    }

    /// For a story that begins with this kernel.
    static Atlas of(Kernel start, Folding folding) {
        var atlas = new Atlas(folding);
        atlas.known.put(start, Lanes.arrange(Topology.of(start), Places.EMPTY, folding));
        return atlas;
    }

    /// The same moment otherwise folded: whatever goes on being seen stays where it is.
    Atlas folded(Timeline timeline, Folding next) {
        var atlas = new Atlas(next);
        var topology = Topology.of(timeline.now());
        atlas.known.put(timeline.now(), Lanes.arrange(topology, at(timeline, topology), next));
        return atlas;
    }

    /// The same moment as if nobody had ever looked at it.
    Atlas tidied(Timeline timeline) {
        var atlas = new Atlas(folding);
        var topology = Topology.of(timeline.now());
        atlas.known.put(timeline.now(), Lanes.tidy(topology, at(timeline, topology), folding));
        return atlas;
    }

    Folding folding() {
        return folding;
    }

    /// The places at the cursor, where the graph is `now`.
    Places at(Timeline timeline, Topology now) {
        var cursor = timeline.cursor();
        var from = cursor;
        while (from >= 0 && !known.containsKey(kernel(timeline, from))) from--;
        if (from == cursor) return of(timeline.now());
        if (from >= 0 && isOpen(timeline, from)) return walk(timeline, from);
        if (from >= 0 && cursor - from <= LONG) return step(timeline, from, now);
        var places = Lanes.arrange(now, nearest(timeline, from), folding);
        known.put(timeline.now(), places);
        return places;
    }

    /// Whether nothing can be folded from this step to the cursor.
    private boolean isOpen(Timeline timeline, int from) {
        return of(kernel(timeline, from)).folds().isEmpty()
                && timeline.moments().subList(from, timeline.cursor()).stream()
                        .allMatch(moment -> folding.leaves(moment.kernel()));
    }

    private Places walk(Timeline timeline, int from) {
        var way = take(kernel(timeline, from));
        var step = from;
        for (var moment : timeline.moments().subList(from, timeline.cursor())) {
            way.go(moment.kernel());
            if (++step % STRIDE == 0) known.put(moment.kernel(), way.places());
        }
        known.put(timeline.now(), way.places());
        trail = Optional.of(way);
        return of(timeline.now());
    }

    /// The trail if it ends here, which it mostly does, or another one from here.
    @SuppressWarnings("ReferenceEquality")
    private Trail take(Kernel here) {
        var way = trail.filter(old -> old.kernel() == here);
        trail = Optional.empty();
        return way.orElseGet(() -> Trail.on(here, of(here)));
    }

    @SuppressWarnings("ReferenceEquality")
    private Places step(Timeline timeline, int from, Topology last) {
        var places = of(kernel(timeline, from));
        for (var moment : timeline.moments().subList(from, timeline.cursor())) {
            var now = moment.kernel();
            if (!sameThings(moment.step().before(), now)) {
                var graph = now == last.kernel() ? last : Topology.of(now);
                places = Lanes.arrange(graph, places, folding);
            }
            known.put(moment.kernel(), places);
        }
        return places;
    }

    /// The places of a moment after the cursor, if it is known and nearer than the step `from`;
    /// else of that step.
    private Places nearest(Timeline timeline, int from) {
        var cursor = timeline.cursor();
        var most = from < 0 ? timeline.length() : Math.min(timeline.length(), 2 * cursor - from);
        var to = cursor;
        while (to < most && !known.containsKey(kernel(timeline, to))) to++;
        var later = known.get(kernel(timeline, to));
        if (later != null) return later;
        return from < 0 ? Places.EMPTY : of(kernel(timeline, from));
    }

    private static Kernel kernel(Timeline timeline, int step) {
        return step == 0 ? timeline.start() : timeline.moments().get(step - 1).kernel();
    }

    private Places of(Kernel kernel) {
        return known.getOrDefault(kernel, Places.EMPTY);
    }

    private static boolean sameThings(Kernel a, Kernel b) {
        return a.processes().equals(b.processes())
                && a.tasks().equals(b.tasks())
                && a.keys().equals(b.keys())
                && a.files().equals(b.files());
    }
}
