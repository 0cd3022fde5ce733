package ringside.desktop.canvas;

import javafx.animation.AnimationTimer;

import java.util.function.Consumer;

/// A short ride of the camera. With reduced motion it arrives at once.
final class Glide extends AnimationTimer {
    private static final double NANOS = 180e6;
    private final Consumer<Viewport> camera;
    private Viewport from = Viewport.HOME;
    private Viewport to = Viewport.HOME;
    private long began;
    private boolean running;
    private boolean smooth = true;

    Glide(Consumer<Viewport> camera) {
        this.camera = camera;
    }

    void smooth(boolean next) {
        smooth = next;
    }

    void go(Viewport here, Viewport there) {
        if (!smooth) {
            stop();
            camera.accept(there);
            return;
        }
        from = here;
        to = there;
        began = 0;
        running = true;
        start();
    }

    /// Where the ride ends, or where the camera stands.
    Viewport goal(Viewport here) {
        return running ? to : here;
    }

    @Override
    public void stop() {
        running = false;
        super.stop();
    }

    @Override
    public void handle(long now) {
        if (began == 0) began = now;
        var part = Math.min(1, (now - began) / NANOS);
        camera.accept(from.towards(to, 1 - (1 - part) * (1 - part)));
        if (part >= 1) stop();
    }
}
