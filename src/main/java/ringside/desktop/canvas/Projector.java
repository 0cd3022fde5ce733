package ringside.desktop.canvas;

import javafx.animation.AnimationTimer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import ringside.desktop.action.Action;
import ringside.picture.DisplayList;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Plays the film of a step: in one go, or beat by beat for somebody who steps inside. It can be
/// held anywhere and taken up again.
///
/// Law: whoever gets impatient ends it with any other key or click and sees the last picture at
/// once; [#stage] tells at any time which beat is on the screen.
public final class Projector extends AnimationTimer {
    /// What a film is shown on.
    interface Screen {
        /// The supplier may be asked by another thread, later or not at all.
        void show(Supplier<DisplayList> frame);

        /// The words of the beat that runs; empty between films.
        void caption(String words);

        void ended();
    }

    /// The actions that walk in a film; any other one ends it.
    static final List<Action> TRANSPORT =
            List.of(
                    Action.PLAY,
                    Action.NEXT,
                    Action.PREVIOUS,
                    Action.SLOWER,
                    Action.FASTER,
                    Action.INSIDE);

    /// Within this a moment counts as the end of a beat, in milliseconds.
    private static final double WHIT = 1;

    private final Screen screen;
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.NONE);
    private Optional<Reel> film = Optional.empty();
    private boolean open;
    private boolean inside;
    private boolean still;
    private double speed = 1;
    private double millis;
    private double goal;
    private long last;

    Projector(Screen screen) {
        this.screen = screen;
    }

    /// 1 is as made, 2 twice as fast.
    public void speed(double next) {
        speed = Math.clamp(next, 0.1, 10);
    }

    public double speed() {
        return speed;
    }

    /// Whether a film halts at the end of each beat.
    public void inside(boolean next) {
        inside = next;
    }

    public ReadOnlyObjectProperty<Stage> stage() {
        return stage.getReadOnlyProperty();
    }

    /// The film of the step that led here, which somebody may still step into.
    void load(Optional<Reel> next) {
        finish();
        film = next;
        tell();
    }

    /// Plays what was loaded from its beginning; with `unmoved` a beat is its last picture at once,
    /// and a film nobody steps into is over before it begins.
    void play(boolean unmoved) {
        if (film.isEmpty()) return;
        still = unmoved;
        open = true;
        millis = 0;
        if (unmoved && !inside) finish();
        else towards(inside ? end(0) : length());
    }

    /// Whether a film is on the screen, running or held.
    public boolean playing() {
        return open;
    }

    public boolean held() {
        return stage.get().held();
    }

    /// Holds a film where it is.
    public void hold() {
        if (!open) return;
        stop();
        tell();
    }

    /// Lets a held film run on.
    public void resume() {
        if (held()) towards(inside ? end(beat()) : length());
    }

    /// Goes one beat on. A beat that runs is cut short.
    ///
    /// @return whether there was one
    public boolean next() {
        if (!open || !inside) return false;
        if (!held()) halt(goal);
        else if (millis < end(beat()) - WHIT) towards(end(beat()));
        else if (beat() + 1 < beats()) towards(end(beat() + 1));
        else finish();
        return true;
    }

    /// Goes one beat back, also into a film that is over.
    ///
    /// @return whether there was one
    public boolean back() {
        if (!inside || film.isEmpty()) return false;
        var before = (open ? beat() : beats()) - 1;
        if (before < 0 || (!open && beats() < 2)) return false;
        to(open ? before : beats() - 2);
        return true;
    }

    /// Holds at the end of a beat, also of a film that is over.
    public void to(int beat) {
        if (film.isEmpty() || beat < 0 || beat >= beats()) return;
        open = true;
        halt(end(beat));
    }

    /// Somebody acts: the film is over unless the action walks in it.
    public void before(Action action) {
        if (!TRANSPORT.contains(action)) finish();
    }

    /// Ends the film; nothing when none plays.
    public void finish() {
        if (!open) return;
        open = false;
        stop();
        tell();
        screen.caption("");
        screen.ended();
    }

    @Override
    public void handle(long now) {
        if (last != 0) millis += (now - last) / 1e6 * speed;
        last = now;
        if (millis < goal - WHIT) frame();
        else halt(goal);
    }

    private void towards(double next) {
        goal = next;
        if (still) {
            halt(next);
            return;
        }
        last = 0;
        frame();
        start();
        stage.set(new Stage(stage.get().beats(), beat(), false));
    }

    private void halt(double there) {
        stop();
        goal = there;
        millis = there - WHIT;
        frame();
        if (there >= length() && !inside) finish();
        else tell();
    }

    /// At its beginning a film is the picture that is on the screen already.
    private void frame() {
        film.ifPresent(
                running -> {
                    var at = millis;
                    if (at > 0) screen.show(() -> running.at(at));
                    screen.caption(running.caption(millis));
                });
        if (stage.get().at() != beat())
            stage.set(new Stage(stage.get().beats(), beat(), stage.get().held()));
    }

    private void tell() {
        var words = film.map(reel -> reel.ends().stream().map(end -> said(reel, end)).toList());
        stage.set(words.map(said -> new Stage(said, beat(), open)).orElse(Stage.NONE));
    }

    private static String said(Reel reel, double end) {
        return reel.caption(end - WHIT);
    }

    private int beats() {
        return film.map(reel -> reel.ends().size()).orElse(0);
    }

    private double length() {
        return film.map(Reel::length).orElse(0.0);
    }

    private double end(int beat) {
        return film.map(reel -> reel.ends().get(beat)).orElse(0.0);
    }

    /// The beat of this instant; their number while no film is on the screen.
    private int beat() {
        if (!open) return beats();
        return (int)
                film.stream()
                        .flatMap(reel -> reel.ends().stream())
                        .filter(end -> end <= millis)
                        .count();
    }
}
