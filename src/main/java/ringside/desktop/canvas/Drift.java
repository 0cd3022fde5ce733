package ringside.desktop.canvas;

import javafx.animation.AnimationTimer;

import java.util.Optional;

/// Runs a [MoveReel] over the screen. No step of the story plays meanwhile, so it has no beats and
/// nobody holds it.
///
/// Law: it ends by itself or at once, and then the picture stands as it will stay.
final class Drift extends AnimationTimer {
    private final Projector.Screen screen;
    private Optional<MoveReel> reel = Optional.empty();
    private long began;

    Drift(Projector.Screen screen) {
        this.screen = screen;
    }

    /// Begins, unless there is too much to be moved.
    void go(MoveReel next) {
        if (next.to().boxes().size() > MoveReel.MOST) return;
        reel = Optional.of(next);
        began = 0;
        screen.show(() -> next.at(0));
        start();
    }

    boolean running() {
        return reel.isPresent();
    }

    /// Ends it; nothing when none runs.
    void finish() {
        if (reel.isEmpty()) return;
        reel = Optional.empty();
        stop();
        screen.ended();
    }

    @Override
    public void handle(long now) {
        if (began == 0) began = now;
        var millis = (now - began) / 1e6;
        if (millis >= MoveReel.MILLIS) finish();
        else reel.ifPresent(running -> screen.show(() -> running.at(millis)));
    }
}
