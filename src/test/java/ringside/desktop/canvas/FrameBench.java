package ringside.desktop.canvas;

import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import ringside.call.Birth;
import ringside.call.Call;
import ringside.call.Text;
import ringside.graph.Topology;
import ringside.layout.Lanes;
import ringside.layout.Places;
import ringside.picture.DisplayList;
import ringside.picture.Emphasis;
import ringside.picture.Sketch;
import ringside.rule.Model;
import ringside.state.Kernel;
import ringside.state.Semantics;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Measures what a frame costs while the camera moves: not a test, run by hand with a number of
/// elements (half of them processes, half of them their session keyrings).
///
/// Prints, for each kind of movement, the median and the 95th percentile of the interval between
/// frames, and the median of the time that painting keeps the JavaFX thread.
public final class FrameBench extends Application {
    private static final int FRAMES = 130;
    private static final double MILLION = 1e6;
    private final Camera camera = new Camera();
    private final Board board = new Board();
    private final List<Double> paints = new ArrayList<>();
    private final Layer layer = new Layer(camera, this::paint);

    public static void main(String[] args) {
        launch(args);
    }

    private void paint(CanvasPainter painter) {
        var began = System.nanoTime();
        board.visit(camera.visible(), camera.now().scale(), painter::paint);
        paints.add((System.nanoTime() - began) / MILLION);
    }

    @Override
    public void start(Stage stage) {
        var elements = Integer.parseInt(getParameters().getRaw().getFirst());
        var began = System.nanoTime();
        var list = list(elements);
        var sketched = (System.nanoTime() - began) / MILLION;
        board.show(list);
        camera.smooth(false);
        camera.world(list.bounds(), false);
        camera.window(1280, 800);
        camera.viewport().addListener((_, _, _) -> layer.stale());
        stage.setScene(new Scene(new StackPane(layer), 1280, 800));
        stage.show();
        System.out.printf(
                Locale.ROOT,
                "%d elements, %d marks, sketched in %.0f ms%n",
                elements,
                list.marks().size(),
                sketched);
        camera.fit();
        run(
                "pan fitted",
                frame -> camera.pan(frame % 2 == 0 ? 3 : -3, 2),
                () -> at100("pan 100 %", frame -> camera.pan(-5, -3), () -> zoom()));
    }

    private void zoom() {
        at100(
                "zoom 100 %",
                frame -> camera.zoom(frame / 20 % 2 == 0 ? 1.02 : 1 / 1.02, 600, 400),
                Platform::exit);
    }

    private void at100(String name, java.util.function.IntConsumer move, Runnable next) {
        camera.fit();
        camera.actual();
        run(name, move, next);
    }

    private void run(String name, java.util.function.IntConsumer move, Runnable next) {
        paints.clear();
        var intervals = new ArrayList<Double>();
        new AnimationTimer() {
            private long last;
            private int frame;

            @Override
            public void handle(long now) {
                if (last != 0) intervals.add((now - last) / MILLION);
                last = now;
                move.accept(frame);
                if (++frame < FRAMES) return;
                stop();
                report(name, intervals);
                next.run();
            }
        }.start();
    }

    private void report(String name, List<Double> intervals) {
        System.out.printf(
                Locale.ROOT,
                "  %-12s interval p50 %.1f ms, p95 %.1f ms; paint p50 %.2f ms%n",
                name,
                at(intervals, 0.5),
                at(intervals, 0.95),
                at(paints, 0.5));
    }

    private static double at(List<Double> values, double share) {
        var sorted = values.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get((int) (share * (sorted.size() - 1)));
    }

    private static DisplayList list(int elements) {
        var topology = Topology.of(kernel(elements / 2));
        var places = Lanes.arrange(topology, Places.EMPTY);
        return Sketch.draw(topology, places, Emphasis.NONE);
    }

    private static Kernel kernel(int processes) {
        var kernel = Kernel.booted(Semantics.LINUX);
        for (var pid = 100; pid < 100 + processes; pid++) {
            var parent = pid % 8 == 0 || pid == 100 ? 1 : pid - 1;
            kernel =
                    Model.INSTANCE
                            .step(kernel, new Call.Fork(parent, Birth.FORK, pid, false))
                            .next();
            kernel = Model.INSTANCE.step(kernel, new Call.JoinSession(pid, Text.NULL)).next();
        }
        return kernel;
    }
}
