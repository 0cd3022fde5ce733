package ringside.desktop.timeline;

import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;

import ringside.desktop.canvas.Projector;
import ringside.desktop.canvas.Stage;
import ringside.desktop.session.Habits;
import ringside.desktop.session.Session;
import ringside.desktop.session.Travel;
import ringside.desktop.session.View;

import java.util.Optional;

/// Plays the steps one after the other and stops at the end; from the end it begins again. Inside a
/// step it goes by beats.
///
/// Law: a step gets the time that its film needs, and a breath; pausing stops a film where it is.
public final class Player {
    private static final double BREATH = 550;
    private static final double FACTOR = 2;
    private final Session session;
    private final PauseTransition pause = new PauseTransition(Duration.millis(BREATH));
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.NONE);
    private Optional<Projector> projector = Optional.empty();

    public Player(Session session) {
        this.session = session;
        pause.setOnFinished(_ -> next());
        session.view().subscribe(this::shown);
        session.habits().subscribe(this::behave);
    }

    /// Plays films on this projector from now on.
    public void watch(Projector next) {
        projector = Optional.of(next);
        behave(session.habits().get());
        next.stage().subscribe(stage::set);
        next.stage().addListener((_, was, now) -> staged(was, now));
    }

    /// How far the film of the present step is.
    public ReadOnlyObjectProperty<Stage> stage() {
        return stage.getReadOnlyProperty();
    }

    /// Shows the end of one beat of the present step, and stays there.
    void beat(int beat) {
        stop();
        projector.ifPresent(films -> films.to(beat));
    }

    private void behave(Habits habits) {
        pause.setDuration(Duration.millis(BREATH / habits.speed()));
        projector.ifPresent(
                films -> {
                    films.speed(habits.speed());
                    films.inside(habits.inside());
                });
    }

    public ReadOnlyBooleanProperty playing() {
        return playing.getReadOnlyProperty();
    }

    /// Plays, or holds everything where it is, a film in its middle too.
    public void toggle() {
        var film = projector.filter(Projector::playing);
        if (film.filter(running -> !running.held()).isPresent()) {
            stop();
            film.get().hold();
        } else if (playing.get()) stop();
        else start(film);
    }

    private void start(Optional<Projector> held) {
        playing.set(true);
        if (held.isPresent()) next();
        else if (session.view().get().timeline().canRedo()) session.redo();
        else session.first();
    }

    public void stop() {
        playing.set(false);
        pause.stop();
    }

    /// A beat on where somebody steps inside, else a step.
    public void forward() {
        stop();
        if (projector.filter(Projector::next).isEmpty()) session.redo();
    }

    /// A beat back where somebody steps inside, else a step.
    public void backward() {
        stop();
        if (projector.filter(Projector::back).isEmpty()) session.undo();
    }

    public void faster() {
        session.setHabits(session.habits().get().withSpeed(speed() * FACTOR));
    }

    public void slower() {
        session.setHabits(session.habits().get().withSpeed(speed() / FACTOR));
    }

    private double speed() {
        return session.habits().get().speed();
    }

    /// From now on beats are walked one by one, or no longer.
    public void inside() {
        var habits = session.habits().get();
        if (habits.inside()) projector.ifPresent(Projector::finish);
        session.setHabits(habits.withInside(!habits.inside()));
    }

    private void next() {
        var film = projector.filter(Projector::playing);
        if (film.isPresent() && !session.habits().get().inside()) film.get().resume();
        else if (film.filter(Projector::next).isPresent()) return;
        else if (session.view().get().timeline().canRedo()) session.redo();
        else stop();
    }

    private void shown(View view) {
        if (playing.get() && view.travel() != Travel.BACK) pause.playFromStart();
    }

    /// While a beat runs nothing else is due; the breath comes after it.
    private void staged(Stage was, Stage now) {
        if (!playing.get()) return;
        if (!now.over() && !now.held()) pause.stop();
        else if (!was.over()) pause.playFromStart();
    }
}
