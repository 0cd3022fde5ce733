package ringside.album;

import org.pcollections.HashTreePMap;

import ringside.evidence.Opened;
import ringside.graph.Topology;
import ringside.layout.Lanes;
import ringside.layout.Places;
import ringside.picture.Beat;
import ringside.picture.Emphasis;
import ringside.picture.Film;
import ringside.picture.Sketch;
import ringside.picture.View;
import ringside.state.Kernel;
import ringside.story.Moment;

import java.util.function.Consumer;

/// A whole story shot by shot, in one pass: what the window shows to somebody who steps through it
/// without haste.
///
/// Law: the stills are those of [Plate]; a beat is a moment of the step's own film.
final class Footage {
    private final Opened.Shown shown;
    private final Consumer<Shot> screen;
    private final Emphasis base;

    private Footage(Opened.Shown shown, Consumer<Shot> screen) {
        this.shown = shown;
        this.screen = screen;
        this.base = Emphasis.NONE.withNames(HashTreePMap.from(shown.users()));
    }

    /// Gives every shot to `screen`, in order.
    static void play(Opened.Shown shown, Consumer<Shot> screen) {
        new Footage(shown, screen).play();
    }

    private void play() {
        var timeline = shown.timeline();
        var now = view(timeline.start(), Places.EMPTY);
        screen.accept(new Shot(0, true, "", Sketch.draw(now.topology(), now.places(), base)));
        for (var step = 1; step <= timeline.length(); step++) {
            var moment = timeline.moments().get(step - 1);
            var before = now;
            now = next(moment.kernel(), before);
            step(step, film(moment, step, before, now));
        }
    }

    private Film film(Moment moment, int step, View before, View after) {
        var call = moment.step().call().bare();
        return Film.of(before, after, call, moment.step().events(), step, base);
    }

    private void step(int step, Film film) {
        var first = film.beats().stream().filter(Footage::destroys).findFirst();
        if (first.isPresent())
            film.beats().stream()
                    .filter(beat -> goes(beat) && !beat.equals(first.get()))
                    .forEach(beat -> beat(step, film, beat));
        screen.accept(new Shot(step, true, "", film.still()));
    }

    /// A cause is seen when it is done, a verdict all along, a layer just before it goes.
    private void beat(int step, Film film, Beat beat) {
        var at = beat.kind() == Beat.Kind.CAUSE ? beat.end() - 1 : beat.start() + 1;
        screen.accept(new Shot(step, false, beat.caption(), film.at(at)));
    }

    private static boolean destroys(Beat beat) {
        return beat.kind() == Beat.Kind.COLLECT;
    }

    /// Of these the first destruction is left out: before it things look as the verdict left them.
    private static boolean goes(Beat beat) {
        return switch (beat.kind()) {
            case CAUSE, VERDICT, COLLECT -> true;
            case MOVE, APPEAR, GROW -> false;
        };
    }

    private static View view(Kernel kernel, Places before) {
        var topology = Topology.of(kernel);
        return new View(topology, Lanes.arrange(topology, before));
    }

    private static View next(Kernel kernel, View before) {
        if (kernel.equals(before.topology().kernel())) return before;
        return view(kernel, before.places());
    }
}
