package ringside.album;

import org.pcollections.HashTreePMap;

import ringside.evidence.Opened;
import ringside.graph.Topology;
import ringside.layout.Trail;
import ringside.picture.DisplayList;
import ringside.picture.Emphasis;
import ringside.picture.Film;
import ringside.picture.Sketch;
import ringside.picture.View;

/// One drawn step: what is there and where it stands, what is pointed at, and how that looks.
/// Places are folded over all steps before it, so that a picture shows the same places as the
/// window does at that step.
public record Plate(View view, Emphasis emphasis, DisplayList list) {
    /// Step 0 is the start; a later step shows what it changed, as the window does when its film
    /// ended. The way to the places is long, so the graphs are woven meanwhile.
    public static Plate of(Opened.Shown shown, int step) {
        var timeline = shown.timeline();
        var base = Emphasis.NONE.withNames(HashTreePMap.from(shown.users()));
        var trail = Trail.from(timeline.start());
        if (step == 0) return of(new View(Topology.of(timeline.start()), trail.places()), base);
        var last = timeline.moments().get(step - 1).step();
        var old = Meanwhile.of(() -> Topology.of(last.before()));
        var idle = last.before().equals(last.next());
        var young = idle ? old : Meanwhile.of(() -> Topology.of(last.next()));
        for (var moment : timeline.moments().subList(0, step - 1)) trail.go(moment.kernel());
        var before = new View(old.get(), trail.places());
        trail.go(last.next());
        var now = idle ? before : new View(young.get(), trail.places());
        return of(
                now, Film.of(before, now, last.call().bare(), last.events(), step, base).ending());
    }

    private static Plate of(View view, Emphasis emphasis) {
        var list = Sketch.draw(view.topology(), view.places(), emphasis);
        return new Plate(view, emphasis, list);
    }
}
