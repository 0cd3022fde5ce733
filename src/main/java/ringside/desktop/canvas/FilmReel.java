package ringside.desktop.canvas;

import ringside.graph.Topology;
import ringside.layout.Pins;
import ringside.picture.Beat;
import ringside.picture.DisplayList;
import ringside.picture.Emphasis;
import ringside.picture.Film;
import ringside.picture.View;
import ringside.rule.Step;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// A step of the story as a reel: its beats, and their sentences as captions.
record FilmReel(Film film) implements Reel {
    /// How the reel is made, by whoever has the time: of the step that led to `after`, from the
    /// view before it where that was shown. `base` is what is pointed at all along.
    static Supplier<FilmReel> of(
            Optional<ringside.desktop.session.View> known,
            ringside.desktop.session.View after,
            Step step,
            Pins pins,
            Emphasis base) {
        return () -> {
            var before = known.map(it -> it.topology()).orElseGet(() -> Topology.of(step.before()));
            var stood = known.orElse(after).places();
            var film =
                    Film.of(
                            new View(before, pins.over(stood, before)),
                            new View(after.topology(), pins.over(after.places(), after.topology())),
                            step.call(),
                            step.events(),
                            after.timeline().cursor(),
                            base);
            return new FilmReel(film);
        };
    }

    @Override
    public double length() {
        return film.duration();
    }

    @Override
    public DisplayList at(double millis) {
        return film.at((int) millis);
    }

    @Override
    public String caption(double millis) {
        return film.beats().stream()
                .filter(beat -> millis < beat.end())
                .findFirst()
                .map(Beat::caption)
                .orElse("");
    }

    @Override
    public List<Double> ends() {
        return film.beats().stream().map(beat -> (double) beat.end()).toList();
    }
}
