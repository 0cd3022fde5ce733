package ringside.desktop.canvas;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;

import org.pcollections.HashTreePSet;
import org.pcollections.PSet;
import org.pcollections.TreePMap;

import ringside.desktop.session.Sight;
import ringside.desktop.session.Travel;
import ringside.desktop.session.View;
import ringside.graph.Ref;
import ringside.graph.Topology;
import ringside.layout.Box;
import ringside.picture.Beat;
import ringside.picture.DisplayList;
import ringside.picture.Film;
import ringside.picture.Framing;
import ringside.picture.LargeSketch;
import ringside.picture.Palette;
import ringside.picture.Still;
import ringside.rule.Step;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The story on a slide: large print, in the colours of a projector, the part that the step
/// concerns in the light. A step is walked beat by beat.
///
/// Law: one step has one frame, so that nothing jumps while its beats are shown.
public final class Slide extends Region {
    private static final DisplayList BLANK =
            new DisplayList(List.of(), new Box(0, 0, 1, 1), TreePMap.empty());

    private final Canvas canvas = new Canvas();
    private final Projector projector = new Projector(new Wall());
    private final ReadOnlyStringWrapper caption = new ReadOnlyStringWrapper("");
    private Optional<Film> film = Optional.empty();
    private Optional<View> shown = Optional.empty();
    private Still still;
    private DisplayList list = BLANK;
    private Framing framing = new Framing(1, 0, 0, 1);
    private final Draughtsman artist;
    private double slide = 1;
    private boolean stale = true;
    private int asked;

    /// A slide of what this session shows now.
    public Slide(Sight sight) {
        setId("slide");
        projector.inside(true);
        projector.stage().addListener((_, _, now) -> shorten(now));
        getChildren().add(canvas);
        artist = new Draughtsman(sight, page -> hang(page.list()));
        still = plain(sight, sight.view().get());
        arrive(sight, sight.view().get(), () -> {});
    }

    /// The last beat is the end of the step: nobody presses a key to see the same again.
    private void shorten(Stage now) {
        if (now.held() && now.at() == now.beats().size() - 1) projector.finish();
    }

    /// Another moment of the story; its film is made by the worker, and `ready` is run when it is
    /// there.
    public void arrive(Sight sight, View view, Runnable ready) {
        var number = ++asked;
        var before = shown;
        shown = Optional.of(view);
        sight.make(
                () -> view.step().map(step -> film(sight, view, known(before, step))),
                made -> {
                    if (number != asked) return;
                    film = made;
                    still = made.map(it -> it.still(it.duration())).orElse(plain(sight, view));
                    play(view.travel() == Travel.FORWARD && before.isPresent(), sight);
                    ready.run();
                });
    }

    private static Optional<View> known(Optional<View> before, Step step) {
        return before.filter(was -> step.before().equals(was.kernel()));
    }

    private void play(boolean forward, Sight sight) {
        stale = true;
        artist.forget();
        frame();
        projector.load(film.map(FilmReel::new).map(made -> new Large(made)));
        if (forward) projector.play(sight.reducedMotion().get());
        requestLayout();
    }

    private static Still plain(Sight sight, View view) {
        return new Still(
                new ringside.picture.View(view.topology(), view.places()), Spotlight.named(sight));
    }

    private static Film film(Sight sight, View view, Optional<View> before) {
        var step = view.step().orElseThrow();
        return Film.of(
                new ringside.picture.View(
                        before.map(View::topology).orElseGet(() -> Topology.of(step.before())),
                        before.map(View::places).orElse(view.places())),
                new ringside.picture.View(view.topology(), view.places()),
                step.call(),
                step.events(),
                view.timeline().cursor(),
                Spotlight.named(sight));
    }

    /// Walks in the film of the step.
    public Projector projector() {
        return projector;
    }

    /// What the beat says that is shown; empty when the whole step is.
    public ReadOnlyStringProperty caption() {
        return caption.getReadOnlyProperty();
    }

    /// What is painted.
    public DisplayList displayList() {
        return list;
    }

    /// Which part of it, and how large.
    public Framing framing() {
        return framing;
    }

    /// How high the whole slide is of which this is a part: it decides how large words are.
    public void slide(double height) {
        slide = height;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        var before = framing;
        frame();
        if (!projector.playing() && (stale || !before.equals(framing))) draw();
        paint();
    }

    /// The whole step, by the worker.
    private void draw() {
        stale = false;
        var moment = still;
        var now = framing;
        artist.ask(() -> draw(moment, now), false);
    }

    private void hang(DisplayList next) {
        list = next;
        requestLayout();
    }

    private void frame() {
        var now = still.view();
        var ghosts = still.emphasis().ghosts().values().stream().map(ghost -> ghost.box());
        var world = ghosts.reduce(now.places().bounds(), Box::union);
        framing =
                Framing.of(
                        Camera.around(world),
                        film.flatMap(Film::concern),
                        getWidth(),
                        getHeight(),
                        slide);
    }

    private DisplayList draw(Still moment, Framing now) {
        PSet<Ref> touched = film.map(Film::touched).orElse(HashTreePSet.empty());
        return LargeSketch.draw(moment, touched, now, now.stroke(slide));
    }

    private void paint() {
        var context = canvas.getGraphicsContext2D();
        context.clearRect(0, 0, getWidth(), getHeight());
        var view = new Viewport(framing.scale(), framing.x(), framing.y());
        var painter = new CanvasPainter(context, view, Palette.PROJECTOR, density());
        list.marks().stream().filter(mark -> mark.shows(view.scale())).forEach(painter::paint);
        painter.finish();
    }

    private double density() {
        return Optional.ofNullable(getScene())
                .flatMap(scene -> Optional.ofNullable(scene.getWindow()))
                .map(window -> window.getOutputScaleX())
                .orElse(1.0);
    }

    /// The film of a step in large print.
    private final class Large implements Reel {
        private final FilmReel reel;

        Large(FilmReel reel) {
            this.reel = reel;
        }

        @Override
        public double length() {
            return reel.length();
        }

        @Override
        public DisplayList at(double millis) {
            return draw(reel.film().still((int) millis), framing);
        }

        @Override
        public String caption(double millis) {
            return reel.film().beats().stream()
                    .filter(beat -> millis < beat.end())
                    .findFirst()
                    .map(Beat::caption)
                    .orElse("");
        }

        @Override
        public List<Double> ends() {
            return reel.ends();
        }
    }

    private final class Wall implements Projector.Screen {
        @Override
        public void show(Supplier<DisplayList> frame) {
            artist.ask(frame, false);
        }

        @Override
        public void caption(String words) {
            caption.set(words);
        }

        @Override
        public void ended() {
            stale = true;
            requestLayout();
        }
    }
}
