package ringside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.Platform;

import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedMethod;
import jdk.jfr.consumer.RecordingFile;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.testfx.util.WaitForAsyncUtils;

import ringside.rule.Machine;
import ringside.rule.Model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Objects;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/// A window with a worker of its own, as in the program: after each test none of the slow methods
/// (`slow.txt`: what the worker is there for) may have run on the JavaFX thread.
///
/// Who calls what is told by the virtual machine's own recorder.
abstract class WorkerTest extends WindowTest {
    private static final AtomicInteger GIVEN = new AtomicInteger();
    private static final AtomicInteger STEPS = new AtomicInteger();
    private static final ExecutorService WORKER =
            Executors.newSingleThreadExecutor(
                    task -> Thread.ofPlatform().daemon().name("worker").unstarted(task));
    private static final Recording RECORDER = new Recording();
    private Instant began = Instant.EPOCH;

    @Override
    Machine machine() {
        return (kernel, call) -> {
            if (Platform.isFxApplicationThread()) STEPS.incrementAndGet();
            return Model.INSTANCE.step(kernel, call);
        };
    }

    @Override
    Executor worker() {
        return task -> {
            GIVEN.incrementAndGet();
            WORKER.execute(task);
        };
    }

    /// Until the worker has nothing more to do and the screen shows what came of it.
    @Override
    void settle() {
        int given;
        do {
            given = GIVEN.get();
            await();
            WaitForAsyncUtils.waitForFxEvents(2);
        } while (given != GIVEN.get());
    }

    private static void await() {
        try {
            WORKER.submit(() -> {}).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    @BeforeAll
    static void record() {
        RECORDER.enable("jdk.MethodTrace")
                .with("filter", slow())
                .with("threshold", "0 ns")
                .withStackTrace();
        RECORDER.start();
    }

    private static String slow() {
        try (var lines = WorkerTest.class.getResourceAsStream("slow.txt")) {
            var text =
                    new String(
                            Objects.requireNonNull(lines).readAllBytes(), StandardCharsets.UTF_8);
            return text.strip().replace('\n', ';');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterAll
    static void end() {
        RECORDER.close();
        WORKER.shutdownNow();
    }

    @AfterEach
    void nothingButDrawing() throws IOException {
        settle();
        var file = Files.createTempFile("drawing-only", ".jfr");
        try {
            RECORDER.dump(file);
            var breaches =
                    RecordingFile.readAllEvents(file).stream()
                            .filter(event -> event.getEndTime().isAfter(began))
                            .filter(event -> event.getThread().getJavaName().contains("JavaFX"))
                            .map(WorkerTest::told)
                            .collect(Collectors.toCollection(TreeSet::new));
            assertThat(breaches).isEmpty();
            assertThat(STEPS).hasValue(0);
        } finally {
            Files.delete(file);
        }
    }

    @BeforeEach
    void begin() {
        began = Instant.now();
    }

    /// `Doom.ifGone < Foretold.going < Showing.foresee`.
    private static String told(RecordedEvent event) {
        RecordedMethod called = event.getValue("method");
        return called.getType().getName()
                + "."
                + called.getName()
                + " < "
                + event.getStackTrace().getFrames().stream()
                        .map(frame -> frame.getMethod())
                        .filter(method -> method.getType().getName().startsWith("ringside"))
                        .map(
                                method ->
                                        method.getType().getName().replaceAll(".*\\.", "")
                                                + "."
                                                + method.getName())
                        .limit(6)
                        .collect(Collectors.joining(" < "));
    }
}
