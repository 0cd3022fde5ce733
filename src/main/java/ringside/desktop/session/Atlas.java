package ringside.desktop.session;

import ringside.graph.Topology;
import ringside.layout.Lanes;
import ringside.layout.Places;
import ringside.state.Kernel;
import ringside.story.Moment;
import ringside.story.Timeline;

import java.util.IdentityHashMap;

/// The places of every moment that was ever shown, so that undo and a jump restore them exactly.
///
/// Places are a fold over the steps, each from the places before it; what the atlas does not know
/// yet it folds from the nearest moment that it knows. Law: one moment has one answer for as long
/// as the story is open. Used by one thread at a time.
final class Atlas {
    private final IdentityHashMap<Moment, Places> known = new IdentityHashMap<>();
    private final Places first;

    Atlas(Kernel start) {
        first = Lanes.arrange(Topology.of(start), Places.EMPTY);
    }

    Places at(Timeline timeline) {
        var from = timeline.cursor();
        while (from > 0 && !known.containsKey(timeline.moments().get(from - 1))) from--;
        var places = from == 0 ? first : of(timeline.moments().get(from - 1));
        for (var moment : timeline.moments().subList(from, timeline.cursor())) {
            places = after(moment, places);
            known.put(moment, places);
        }
        return places;
    }

    private Places of(Moment moment) {
        return known.getOrDefault(moment, first);
    }

    private static Places after(Moment moment, Places before) {
        var old = moment.step().before();
        var now = moment.kernel();
        return sameThings(old, now) ? before : Lanes.arrange(Topology.of(now), before);
    }

    private static boolean sameThings(Kernel a, Kernel b) {
        return a.processes().equals(b.processes())
                && a.tasks().equals(b.tasks())
                && a.keys().equals(b.keys())
                && a.files().equals(b.files());
    }
}
