package ringside.desktop.session;

import ringside.graph.Topology;
import ringside.layout.Folding;
import ringside.layout.Lanes;
import ringside.layout.Places;
import ringside.state.Kernel;
import ringside.story.Moment;
import ringside.story.Timeline;

import java.util.IdentityHashMap;
import java.util.Optional;

/// The places of every moment that was ever shown, so that undo and a jump restore them exactly.
///
/// Places are a fold over the steps, each from the places before it; what the atlas does not know
/// yet it folds from the nearest earlier moment that it knows, and what lies before all of these it
/// arranges from the first one. Law: one moment has one answer until a person tidies, folds or
/// unfolds, which begins another atlas at the moment that is shown. Used by one thread at a time.
final class Atlas {
    private final IdentityHashMap<Kernel, Places> known = new IdentityHashMap<>();
    private final Folding folding;

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
        var now = Lanes.arrange(Topology.of(timeline.now()), at(timeline), next);
        atlas.known.put(timeline.now(), now);
        return atlas;
    }

    /// The same moment as if nobody had ever looked at it.
    Atlas tidied(Timeline timeline) {
        var atlas = new Atlas(folding);
        var now = Lanes.tidy(Topology.of(timeline.now()), at(timeline), folding);
        atlas.known.put(timeline.now(), now);
        return atlas;
    }

    Folding folding() {
        return folding;
    }

    Places at(Timeline timeline) {
        var from = timeline.cursor();
        while (from >= 0 && !known.containsKey(kernel(timeline, from))) from--;
        if (from < 0) return before(timeline);
        var places = of(kernel(timeline, from));
        for (var moment : timeline.moments().subList(from, timeline.cursor())) {
            places = after(moment, places);
            known.put(moment.kernel(), places);
        }
        return places;
    }

    /// A moment before all that are known.
    private Places before(Timeline timeline) {
        var from = timeline.cursor();
        while (from < timeline.length() && !known.containsKey(kernel(timeline, from))) from++;
        var near = Optional.ofNullable(known.get(kernel(timeline, from))).orElse(Places.EMPTY);
        var places = Lanes.arrange(Topology.of(timeline.now()), near, folding);
        known.put(timeline.now(), places);
        return places;
    }

    private static Kernel kernel(Timeline timeline, int step) {
        return step == 0 ? timeline.start() : timeline.moments().get(step - 1).kernel();
    }

    private Places of(Kernel kernel) {
        return known.getOrDefault(kernel, Places.EMPTY);
    }

    private Places after(Moment moment, Places before) {
        var old = moment.step().before();
        var now = moment.kernel();
        return sameThings(old, now) ? before : Lanes.arrange(Topology.of(now), before, folding);
    }

    private static boolean sameThings(Kernel a, Kernel b) {
        return a.processes().equals(b.processes())
                && a.tasks().equals(b.tasks())
                && a.keys().equals(b.keys())
                && a.files().equals(b.files());
    }
}
