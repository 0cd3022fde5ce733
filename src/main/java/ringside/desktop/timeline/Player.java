package ringside.desktop.timeline;

import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.util.Duration;

import ringside.desktop.session.Session;
import ringside.desktop.session.Travel;
import ringside.desktop.session.View;

/// Plays the steps one after the other and stops at the end; from the end it begins again.
///
/// A step gets the time that its film needs, and a breath.
public final class Player {
    private static final Duration BREATH = Duration.millis(550);
    private final Session session;
    private final PauseTransition pause = new PauseTransition(BREATH);
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();

    public Player(Session session) {
        this.session = session;
        pause.setOnFinished(_ -> next());
        session.view().subscribe(this::shown);
    }

    public ReadOnlyBooleanProperty playing() {
        return playing.getReadOnlyProperty();
    }

    public void toggle() {
        if (playing.get()) {
            stop();
            return;
        }
        playing.set(true);
        if (session.view().get().timeline().canRedo()) next();
        else session.first();
    }

    public void stop() {
        playing.set(false);
        pause.stop();
    }

    private void next() {
        if (session.view().get().timeline().canRedo()) session.redo();
        else stop();
    }

    private void shown(View view) {
        if (!playing.get() || view.travel() == Travel.BACK) return;
        pause.playFromStart();
    }
}
