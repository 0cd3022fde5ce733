package ringside.bench.window;

import ringside.graph.Ref;
import ringside.layout.Box;
import ringside.layout.Trail;
import ringside.story.Moment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The layout alone: what each of the last two hundred steps of a story took to be laid out, in
/// milliseconds, and how many things it moved that stood before and after it.
record Still(int elements, List<Double> times, List<Integer> moved) {
    private static final int STEPS = 200;

    static List<Still> all(List<Integer> sizes) {
        return sizes.stream().map(Still::of).toList();
    }

    private static Still of(int elements) {
        var specimen = Specimen.of(elements);
        var timeline = specimen.timeline();
        var trail = Trail.from(timeline.start());
        // without what is told for the cascade alone, which is twice the same
        var end = timeline.length() - specimen.cascade() - 2;
        var from = Math.max(0, end - STEPS);
        timeline.moments().subList(0, from).forEach(moment -> trail.go(moment.kernel()));
        var result = new Still(elements, new ArrayList<>(), new ArrayList<>());
        var boxes = trail.places().boxes();
        for (var moment : timeline.moments().subList(from, end)) {
            result.go(trail, moment);
            result.moved.add(moved(boxes, trail.places().boxes()));
            boxes = trail.places().boxes();
        }
        return result;
    }

    private void go(Trail trail, Moment moment) {
        var began = System.nanoTime();
        trail.go(moment.kernel());
        trail.places();
        times.add((System.nanoTime() - began) / 1e6);
    }

    private static int moved(Map<Ref, Box> before, Map<Ref, Box> after) {
        return (int)
                after.entrySet().stream()
                        .filter(entry -> before.containsKey(entry.getKey()))
                        .filter(entry -> !entry.getValue().equals(before.get(entry.getKey())))
                        .count();
    }
}
