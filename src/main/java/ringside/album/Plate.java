package ringside.album;

import org.pcollections.HashTreePMap;
import org.pcollections.PSortedMap;

import ringside.evidence.Opened;
import ringside.graph.Ref;
import ringside.graph.Topology;
import ringside.layout.Trail;
import ringside.picture.DisplayList;
import ringside.picture.Emphasis;
import ringside.picture.Film;
import ringside.picture.Sketch;
import ringside.picture.View;
import ringside.words.Meanwhile;

import java.util.function.Supplier;

/// One drawn step: what is there and where it stands, what is pointed at, and how that looks.
/// Places are folded over all steps before it, so that a picture shows the same places as the
/// window does at that step.
public record Plate(View view, Emphasis emphasis, DisplayList list) {
    /// Step 0 is the start; a later step shows what it changed, as the window does when its film
    /// ended. The way to the places is long, so the graphs are woven meanwhile.
    public static Plate of(Opened.Shown shown, int step) {
        return of(shown, step, young(shown, step));
    }

    /// The graph of a step, which somebody may use before the plate is done.
    static Supplier<Topology> young(Opened.Shown shown, int step) {
        var kernel = shown.timeline().to(step).now();
        return Meanwhile.of(() -> Topology.of(kernel));
    }

    /// The same with its graph in the making.
    static Plate of(Opened.Shown shown, int step, Supplier<Topology> young) {
        var timeline = shown.timeline();
        var base = Emphasis.NONE.withNames(HashTreePMap.from(shown.users()));
        var trail = Trail.from(timeline.start());
        if (step == 0) return of(new View(young.get(), trail.places()), base);
        var last = timeline.moments().get(step - 1).step();
        var idle = last.before().equals(last.next());
        var old = idle ? young : Meanwhile.of(() -> Topology.of(last.before()));
        for (var moment : timeline.moments().subList(0, step - 1)) trail.go(moment.kernel());
        var before = new View(old.get(), trail.places());
        trail.go(last.next());
        var now = idle ? before : new View(young.get(), trail.places());
        return of(
                now, Film.of(before, now, last.call().bare(), last.events(), step, base).ending());
    }

    /// The same, whose titles somebody says already.
    Plate titled(Supplier<PSortedMap<Ref, String>> titles) {
        return new Plate(view, emphasis, list.titled(titles));
    }

    private static Plate of(View view, Emphasis emphasis) {
        var list = Sketch.draw(view.topology(), view.places(), emphasis);
        return new Plate(view, emphasis, list);
    }
}
