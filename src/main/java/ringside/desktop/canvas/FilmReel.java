package ringside.desktop.canvas;

import ringside.picture.Beat;
import ringside.picture.DisplayList;
import ringside.picture.Emphasis;
import ringside.picture.Film;
import ringside.picture.View;
import ringside.rule.Step;

import java.util.List;

/// A step of the story as a reel: its beats, and their sentences as captions.
record FilmReel(Film film) implements Reel {
    /// `number` is what ghosts tell of the step; `base` what is pointed at all along.
    static FilmReel of(View before, View after, Step step, int number, Emphasis base) {
        return new FilmReel(Film.of(before, after, step.call(), step.events(), number, base));
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
