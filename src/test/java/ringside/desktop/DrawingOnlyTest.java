package ringside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedMethod;
import jdk.jfr.consumer.RecordingFile;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import ringside.desktop.action.Action;
import ringside.graph.Ref;
import ringside.rule.Machine;
import ringside.rule.Model;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/// Nothing but drawing happens on the JavaFX thread: no step of the kernel, no inquiry, no search,
/// no layout, no parsing, whatever a person clicks.
///
/// The window has a worker of its own here, as in the program. Who calls what is told by the
/// virtual machine's own RECORDER.
class DrawingOnlyTest extends WindowTest {
    /// What the worker is there for.
    private static final List<String> SLOW =
            List.of(
                    "ringside.rule.Model::step",
                    "ringside.graph.Topology::of",
                    "ringside.graph.Shift::of",
                    "ringside.graph.Doom::ifGone",
                    "ringside.graph.Doom::ifDropped",
                    "ringside.graph.WhyAlive::of",
                    "ringside.graph.Neighbours::of",
                    "ringside.graph.Neighbours::others",
                    "ringside.graph.Lifelines::of",
                    "ringside.inquiry.Agenda::of",
                    "ringside.inquiry.Consequence::of",
                    "ringside.inquiry.Consequence::ifGone",
                    "ringside.inquiry.Eyes::of",
                    "ringside.inquiry.Inquiry::of",
                    "ringside.inquiry.Life::of",
                    "ringside.inquiry.Missed::last",
                    "ringside.inquiry.Practice::of",
                    "ringside.inquiry.Unlikes::between",
                    "ringside.layout.Lanes::arrange",
                    "ringside.layout.Lanes::tidy",
                    "ringside.search.Answer::to",
                    "ringside.search.Inventory::of",
                    "ringside.picture.Sketch::draw",
                    "ringside.picture.LargeSketch::draw",
                    "ringside.picture.Film::of",
                    "ringside.picture.HitIndex::of",
                    "ringside.story.Failures::after",
                    "ringside.story.Failures::before",
                    "ringside.story.Lecture::of",
                    "ringside.story.Narration::of",
                    "ringside.story.Parting::of",
                    "ringside.story.prose.Prose::of",
                    "ringside.story.StoryText::print",
                    "ringside.story.StoryText::tail",
                    "ringside.evidence.Opened::of",
                    "ringside.desktop.action.Action::whyNot",
                    "ringside.desktop.canvas.FoldGrip::marks",
                    "ringside.desktop.canvas.Verdict::of",
                    "ringside.desktop.canvas.Walk::down",
                    "ringside.desktop.canvas.Walk::left",
                    "ringside.desktop.canvas.Walk::right",
                    "ringside.desktop.canvas.Walk::start",
                    "ringside.desktop.canvas.Walk::up",
                    "ringside.desktop.console.Completion::of",
                    "ringside.desktop.console.Typing::read",
                    "ringside.desktop.inspector.Sheets::of",
                    "ringside.desktop.outline.OutlineText::of",
                    "ringside.desktop.outline.Sieve::over");

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
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @BeforeAll
    static void record() {
        RECORDER.enable("jdk.MethodTrace")
                .with("filter", String.join(";", SLOW))
                .with("threshold", "0 ns")
                .withStackTrace();
        RECORDER.start();
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
                            .map(DrawingOnlyTest::told)
                            .collect(Collectors.toCollection(java.util.TreeSet::new));
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

    private Point2D spot(Ref ref) {
        var graph = window.frame().graph();
        var view = graph.camera().now();
        var box = view().places().at(ref).orElseThrow();
        return graph.localToScreen(view.screenX(box.centerX()), view.screenY(box.centerY()));
    }

    @Test
    void openingAndGoingAlong() {
        onScreen(() -> Opening.lesson(session, "02-fork"));
        settle();
        for (var action : List.of(Action.NEXT, Action.NEXT, Action.PREVIOUS, Action.LAST))
            strike(action);
        strike(Action.NEXT_FAILED);
        strike(Action.UNDO);
        strike(Action.SEMANTICS);
        strike(Action.SEMANTICS);
    }

    @Test
    void pointingAtActionsAndDoingThem() {
        select(new Ref.OfProcess(1003));
        for (var action : BarActions.PROCESSES) hover("#do-" + action.id());
        press(Action.FORK);
        press(Action.EXIT);
        select(key("build"));
        hover("#inspect-new-ring");
        clickOn("#menu-keys");
        settle();
        moveTo("#menu-revoke");
        settle();
        pick(Action.REVOKE);
        select(key("mail-password"));
        clickOn("#surface", MouseButton.SECONDARY);
        push(KeyCode.ESCAPE);
        settle();
    }

    private void hover(String id) {
        moveTo(id);
        settle();
    }

    @Test
    void askingInForms() {
        for (var action : List.of(Action.WAIT, Action.JOIN, Action.ADD, Action.WHY_NOT)) {
            strike(action);
            settle();
            assertThat(lookup("#form").tryQuery()).as("form of " + action).isPresent();
            push(KeyCode.ESCAPE);
            settle();
        }
        strike(Action.WAIT);
        agree();
    }

    @Test
    void drawingALink() {
        strike(Action.FIT);
        settle();
        var from = spot(key("mail-password"));
        var to = spot(key("build"));
        press(KeyCode.ALT);
        drag(from, MouseButton.PRIMARY);
        for (var part = 1; part <= 10; part++) {
            moveTo(from.add(to.subtract(from).multiply(part / 10.0)));
            settle();
        }
        drop();
        release(KeyCode.ALT);
        settle();
    }

    @Test
    void wondering() {
        select(key("mail-password"));
        for (var action : List.of(Action.WHY, Action.DOOM, Action.DOOM, Action.EYES))
            strike(action);
        select(new Ref.OfProcess(1002));
        for (var action : List.of(Action.OTHER_EYES, Action.NEIGHBOURS, Action.FOLD))
            strike(action);
        strike(Action.TIDY);
        push(KeyCode.ESCAPE);
        push(KeyCode.ESCAPE);
        settle();
    }

    @Test
    void otherFaces() {
        strike(Action.OUTLINE);
        settle();
        clickOn("#outline-filter").write("mail", 0);
        settle();
        strike(Action.COPY);
        select(key("build"));
        press(Action.FORK);
        strike(Action.LIFELINES);
        settle();
        strike(Action.GRAPH);
        settle();
    }

    @Test
    void lookingForSomething() {
        strike(Action.SEARCH);
        write("state:revoked mail", 0);
        settle();
        push(KeyCode.ENTER);
        push(KeyCode.ESCAPE);
        strike(Action.PALETTE);
        settle();
        write("1002> fork", 0);
        settle();
        push(KeyCode.ENTER);
        settle();
    }

    @Test
    void typingInTheConsole() {
        strike(Action.CONSOLE);
        write("keyctl sh", 0);
        settle();
        push(KeyCode.TAB);
        settle();
        push(KeyCode.ENTER);
        settle();
        push(KeyCode.ESCAPE);
    }

    @Test
    void sideBySide() {
        strike(Action.COMPARE);
        settle();
        strike(Action.NEXT_DIFFERENCE);
        strike(Action.PREVIOUS);
        strike(Action.COMPARE);
        strike(Action.TRUTHS);
        settle();
        strike(Action.TRUTHS);
    }

    @Test
    void walkingByKeys() {
        onScreen(() -> lookup("#surface").query().requestFocus());
        for (var key : List.of(KeyCode.DOWN, KeyCode.RIGHT, KeyCode.UP, KeyCode.LEFT)) push(key);
        push(KeyCode.ENTER);
        settle();
        push(KeyCode.CONTEXT_MENU);
        settle();
        push(KeyCode.ESCAPE);
        settle();
    }
}
