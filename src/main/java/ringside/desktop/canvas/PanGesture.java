package ringside.desktop.canvas;

/// Drags the whole picture along.
final class PanGesture implements Gesture {
    private final Camera camera;
    private double lastX;
    private double lastY;

    PanGesture(Camera camera, double x, double y) {
        this.camera = camera;
        lastX = x;
        lastY = y;
    }

    @Override
    public void drag(double x, double y) {
        camera.pan(x - lastX, y - lastY);
        lastX = x;
        lastY = y;
    }

    @Override
    public void release(double x, double y) {
        drag(x, y);
    }

    /// A pan is undone by panning back; the picture stays where the hand left it.
    @Override
    public void cancel() {}
}
