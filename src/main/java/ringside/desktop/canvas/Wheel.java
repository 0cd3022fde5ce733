package ringside.desktop.canvas;

import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

import java.util.function.BooleanSupplier;

/// The wheel zooms about the pointer, always with Ctrl; with Shift, from a touchpad, or when a
/// person wants it so, it moves the picture. Two fingers that spread zoom too.
final class Wheel {
    /// One notch of a wheel is 40 pixels of scrolling, and a quarter nearer or farther.
    private static final double NOTCH = 40;

    private static final double STEP = 1.25;
    private final Camera camera;
    private final BooleanSupplier scrolls;

    /// @param scrolls whether the wheel moves the picture unless Ctrl is held
    Wheel(Camera camera, BooleanSupplier scrolls) {
        this.camera = camera;
        this.scrolls = scrolls;
    }

    void scroll(ScrollEvent event) {
        var touchpad = event.getTouchCount() > 0 || event.isDirect() || event.isInertia();
        var moves = event.isShiftDown() || touchpad || scrolls.getAsBoolean();
        if (moves && !event.isShortcutDown()) pan(event);
        else if (event.getDeltaY() != 0)
            camera.zoom(Math.pow(STEP, event.getDeltaY() / NOTCH), event.getX(), event.getY());
        event.consume();
    }

    private void pan(ScrollEvent event) {
        var sideways = event.getDeltaX() == 0 && event.isShiftDown() && event.getTouchCount() == 0;
        if (sideways) camera.pan(event.getDeltaY(), 0);
        else camera.pan(event.getDeltaX(), event.getDeltaY());
    }

    void pinch(ZoomEvent event) {
        camera.zoom(event.getZoomFactor(), event.getX(), event.getY());
        event.consume();
    }
}
