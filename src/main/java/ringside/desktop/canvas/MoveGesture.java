package ringside.desktop.canvas;

import ringside.layout.Box;

import java.util.List;
import java.util.function.Consumer;

/// Drags a thing to another place, where it stays. Until the hand lets go only its shadow moves.
final class MoveGesture implements Gesture {
    private static final double GRID = 2;
    private final Box from;
    private final Camera camera;
    private final double startX;
    private final double startY;
    private final Sheet sheet;
    private final Consumer<Box> done;

    MoveGesture(Box from, Camera camera, double x, double y, Sheet sheet, Consumer<Box> done) {
        this.from = from;
        this.camera = camera;
        startX = camera.now().worldX(x);
        startY = camera.now().worldY(y);
        this.sheet = sheet;
        this.done = done;
    }

    @Override
    public void drag(double x, double y) {
        sheet.draw(List.of(Overlay.shadow(at(x, y))));
    }

    @Override
    public void release(double x, double y) {
        cancel();
        done.accept(at(x, y));
    }

    @Override
    public void cancel() {
        sheet.draw(List.of());
    }

    private Box at(double x, double y) {
        var across = camera.now().worldX(x) - startX;
        var down = camera.now().worldY(y) - startY;
        return from.moved(onGrid(across), onGrid(down));
    }

    private static double onGrid(double length) {
        return Math.round(length / GRID) * GRID;
    }
}
