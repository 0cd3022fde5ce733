package ringside.layout;

import ringside.graph.Ref;
import ringside.graph.Topology;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What covers what in a set of places, in words; a thread may cover its own process and nothing
/// else, and anything may stand on a band.
final class Overlaps {
    private static final double GAP = 4;

    private Overlaps() {}

    static List<String> in(Topology topology, Places places) {
        var found = new ArrayList<String>();
        var all = List.copyOf(places.boxes().entrySet());
        for (var one = 0; one < all.size(); one++)
            for (var other = one + 1; other < all.size(); other++)
                if (covers(topology, all.get(one), all.get(other)))
                    found.add(all.get(one) + " covers " + all.get(other));
        var bands = places.bands();
        for (var one = 0; one < bands.size(); one++)
            for (var other = one + 1; other < bands.size(); other++)
                if (bands.get(one).box().intersects(bands.get(other).box()))
                    found.add(bands.get(one) + " covers " + bands.get(other));
        return found;
    }

    private static boolean covers(
            Topology topology, Map.Entry<Ref, Box> one, Map.Entry<Ref, Box> other) {
        if (isThreadOf(topology, one, other) || isThreadOf(topology, other, one)) return false;
        var gap = one.getKey().kind() == other.getKey().kind() ? GAP : 0;
        var threads = one.getKey() instanceof Ref.OfTask && other.getKey() instanceof Ref.OfTask;
        return one.getValue()
                .grown(threads ? 0 : gap / 2)
                .intersects(other.getValue().grown(threads ? 0 : gap / 2));
    }

    private static boolean isThreadOf(
            Topology topology, Map.Entry<Ref, Box> thread, Map.Entry<Ref, Box> process) {
        return thread.getKey() instanceof Ref.OfTask(var tid)
                && process.getKey() instanceof Ref.OfProcess(var pid)
                && topology.kernel().task(tid).filter(task -> task.pid() == pid).isPresent()
                && process.getValue().contains(thread.getValue());
    }
}
