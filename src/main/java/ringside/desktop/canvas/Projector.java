package ringside.desktop.canvas;

import javafx.animation.AnimationTimer;

import ringside.picture.DisplayList;

import java.util.Optional;

/// Plays a film once. Whoever gets impatient ends it with any key or click and sees the last
/// picture at once.
public final class Projector extends AnimationTimer {
    /// What a film is shown on.
    interface Screen {
        void show(DisplayList frame);

        /// The words of the beat that runs; empty between films.
        void caption(String words);

        void ended();
    }

    private final Screen screen;
    private Optional<Reel> film = Optional.empty();
    private double speed = 1;
    private long began;

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

    void play(Reel next) {
        film = Optional.of(next);
        began = 0;
        frame(next, 0);
        start();
    }

    public boolean playing() {
        return film.isPresent();
    }

    /// Ends the film; nothing when none plays.
    public void finish() {
        if (film.isEmpty()) return;
        film = Optional.empty();
        stop();
        screen.caption("");
        screen.ended();
    }

    @Override
    public void handle(long now) {
        if (began == 0) began = now;
        var millis = (now - began) / 1e6 * speed;
        film.ifPresent(
                running -> {
                    if (millis >= running.length()) finish();
                    else frame(running, millis);
                });
    }

    private void frame(Reel running, double millis) {
        screen.show(running.at(millis));
        screen.caption(running.caption(millis));
    }
}
