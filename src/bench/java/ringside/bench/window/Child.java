package ringside.bench.window;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/// One subject with one specimen in a JVM of its own; prints a line for each figure, as soon as it
/// is known, because the subject may get no further.
public final class Child {
    /// Begins a line that carries a figure.
    static final String SIGN = "figure ";

    private static final double MILLION = 1e6;
    private final String name;
    private final int elements;
    private Subject subject;
    private Specimen specimen;
    private int asked;

    private Child(String name, int elements) {
        this.name = name;
        this.elements = elements;
    }

    /// Arguments: a subject and a number of elements.
    public static void main(String... words) {
        var child = new Child(words[0], Integer.parseInt(words[1]));
        Platform.startup(() -> {});
        child.run(on(Child::age));
        System.out.flush();
        Runtime.getRuntime().halt(0);
    }

    /// How long this process has run, in milliseconds.
    private static double age() {
        var began = ProcessHandle.current().info().startInstant().orElseGet(Instant::now);
        return Duration.between(began, Instant.now()).toMillis();
    }

    /// `toolkit` is how long the toolkit took to start.
    private void run(double toolkit) {
        var bare = used();
        specimen = Specimen.of(elements);
        var told = used() - bare;
        tell("steps", specimen.timeline().length());
        var took = show();
        tell("show ms", took);
        tell("start ms", toolkit + took);
        tell("bytes an element", (used() - bare - told - (ours() ? told : 0)) / elements);
        if (ours()) tell("bytes a step of history", told / specimen.timeline().length());
        act(Subject::moved);
        still();
        latency("action", Subject::add, Subject::state);
        latency("action drawn", Subject::add, Subject::added);
        act(shown -> tell("moved by an action", shown.moved()));
        moves();
        deeds();
    }

    private boolean ours() {
        return name.equals("ringside");
    }

    private Subject make() {
        return switch (name) {
            case "ringside" -> new Ours(specimen);
            case "smartgraph" -> new Smart(specimen, false);
            case "smartgraph-auto" -> new Smart(specimen, true);
            case "graphstream" -> new Stream(specimen, false);
            case "graphstream-auto" -> new Stream(specimen, true);
            default -> throw new IllegalArgumentException(name);
        };
    }

    private double show() {
        var began = System.nanoTime();
        on(
                () -> {
                    subject = make();
                    var stage = new Stage();
                    stage.setScene(new Scene(subject.node(), Mesh.WIDTH, Mesh.HEIGHT));
                    stage.show();
                    return stage;
                });
        while (!on(() -> subject.ready(specimen))) Frames.of(0, 1, _ -> {});
        Frames.of(0, 2, _ -> {});
        return (System.nanoTime() - began) / MILLION;
    }

    private void still() {
        act(Subject::fit);
        frames("still", _ -> {});
    }

    private void moves() {
        if (name.endsWith("auto")) return;
        act(Subject::fit);
        frames("pan fitted", frame -> subject.pan(sweep(frame, 5), sweep(frame, 3)));
        act(Subject::fit);
        frames("zoom fitted", frame -> subject.zoom(sweep(frame, 20) > 0 ? 1.02 : 1 / 1.02));
        act(Subject::actual);
        frames("pan 100 %", frame -> subject.pan(sweep(frame, -5), sweep(frame, -3)));
        act(Subject::actual);
        frames("zoom 100 %", frame -> subject.zoom(frame / 20 % 2 == 0 ? 1.02 : 1 / 1.02));
    }

    /// There and back again, in runs of forty frames.
    private static double sweep(int frame, double by) {
        return frame / 40 % 2 == 0 ? by : -by;
    }

    private void deeds() {
        if (name.endsWith("auto")) return;
        act(Subject::fit);
        latency("search", shown -> shown.search("token:" + ++asked), Subject::state);
        frames(
                "search",
                frame -> {
                    if (frame % 10 == 0) subject.search("token:" + frame / 10);
                });
        act(shown -> shown.search(""));
        act(Subject::actual);
        tell("cascade keys", specimen.cascade());
        report(
                "cascade",
                Frames.of(
                        0,
                        130,
                        frame -> {
                            if (frame == 0) subject.destroy(specimen);
                        }));
    }

    private void frames(String what, IntConsumer move) {
        report(what, Frames.of(move));
    }

    /// Nothing where hardly a frame was drawn in all the time.
    private static void report(String what, Frames frames) {
        if (frames.intervals().isEmpty()) return;
        for (var share : List.of(50, 95, 99))
            tell(what + " p" + share, Frames.at(frames.intervals(), share / 100.0));
        tell(what + " thread p50", Frames.at(frames.thread(), 0.5));
        tell(what + " thread p95", Frames.at(frames.thread(), 0.95));
        tell(what + " program p50", Frames.at(frames.program(), 0.5));
        tell(
                what + " late %",
                100.0
                        * frames.intervals().stream().filter(took -> took > 33.4).count()
                        / Math.max(1, frames.intervals().size()));
    }

    /// Some times over, because the first one loads classes.
    private void latency(String what, Consumer<Subject> deed, Function<Subject, Object> seen) {
        var times = new java.util.ArrayList<Double>();
        for (var turn = 0; turn < 7; turn++) {
            times.add(Latency.of(() -> deed.accept(subject), () -> seen.apply(subject)));
            Frames.of(0, 20, _ -> {});
            while (!on(subject::idle)) Frames.of(0, 10, _ -> {});
        }
        tell(what + " to frame first", times.getFirst());
        tell(what + " to frame p50", Frames.at(times.subList(1, times.size()), 0.5));
    }

    private void act(Consumer<Subject> deed) {
        on(
                () -> {
                    deed.accept(subject);
                    return subject;
                });
        Frames.of(0, 3, _ -> {});
    }

    private static <T> T on(Supplier<T> deed) {
        return CompletableFuture.supplyAsync(deed, Platform::runLater).join();
    }

    private static double used() {
        for (var turn = 0; turn < 4; turn++) System.gc();
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static void tell(String what, double value) {
        System.out.println(SIGN + what + " = " + String.format(Locale.ROOT, "%.3f", value));
    }
}
