package ringside.desktop.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import ringside.call.Birth;
import ringside.call.Call;
import ringside.desktop.session.Session;
import ringside.desktop.theme.Theme;
import ringside.graph.Ref;
import ringside.law.Lawful;
import ringside.picture.Ink;
import ringside.picture.Mark;
import ringside.rule.Model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.TimeoutException;

/// Nothing but painting happens on the JavaFX thread: a worker that does nothing until it is told
/// shows what waits for it.
class DraughtsmanTest extends FxRobot {
    private static Stage stage;
    private final Deque<Runnable> jobs = new ArrayDeque<>();
    private Session session;
    private GraphView graph;

    @BeforeAll
    static void toolkit() throws TimeoutException {
        stage = FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void open() {
        session = new Session(new Lawful(Model.INSTANCE), jobs::add, this::interact);
        graph =
                WaitForAsyncUtils.waitForAsyncFx(
                        5_000,
                        () -> {
                            var made = new GraphView(session, (_, _) -> {});
                            var scene = new Scene(new StackPane(made), 960, 640);
                            scene.getStylesheets().setAll(Theme.sheets(session.shade().get()));
                            stage.setScene(scene);
                            stage.show();
                            return made;
                        });
        pulses();
    }

    @AfterEach
    void away() {
        interact(() -> stage.getScene().setRoot(new StackPane()));
    }

    private static void pulses() {
        WaitForAsyncUtils.waitForFxEvents(3);
    }

    /// Lets the worker do all that waits, and what comes of it.
    private void work() {
        while (!jobs.isEmpty()) {
            jobs.poll().run();
            pulses();
        }
    }

    private void fork() {
        interact(() -> session.perform(new Call.Fork(1, Birth.FORK, 2, false)));
    }

    @Test
    void theWorkerDrawsWhatIsShown() {
        assertThat(graph.displayList().marks()).isEmpty();
        work();
        assertThat(graph.displayList().of(new Ref.OfProcess(1))).isNotEmpty();
    }

    @Test
    void aSelectionIsSeenWhenTheWorkerHasDrawnIt() {
        work();
        var before = graph.displayList();
        interact(() -> session.select(Optional.of(new Ref.OfProcess(1))));
        pulses();
        assertThat(graph.displayList()).isSameAs(before);
        work();
        assertThat(graph.displayList()).isNotEqualTo(before);
    }

    @Test
    void ofManyWishesOnlyTheLastIsDrawn() {
        work();
        for (var turn = 0; turn < 20; turn++) {
            var ref =
                    turn % 2 == 0 ? Optional.<Ref>of(new Ref.OfProcess(1)) : Optional.<Ref>empty();
            interact(() -> session.select(ref));
            pulses();
        }
        assertThat(jobs).hasSize(1);
    }

    @Test
    void aFilmIsDrawnByTheWorkerAndTheCameraMovesMeanwhile() {
        work();
        interact(
                () -> {
                    session.setReducedMotion(false);
                    graph.projector().speed(0.1);
                });
        fork();
        while (!graph.projector().playing()) {
            jobs.pop().run();
            pulses();
        }
        var shown = graph.displayList();
        var looked = graph.camera().now();
        interact(() -> graph.camera().pan(40, 30));
        pulses();
        assertThat(graph.displayList()).isEqualTo(shown);
        assertThat(graph.camera().now()).isNotEqualTo(looked);
        interact(graph.projector()::finish);
        pulses();
        work();
        assertThat(graph.displayList().of(new Ref.OfProcess(2))).isNotEmpty();
    }

    @Test
    void whoActsSeesAtOnceThatItIsBeingDone() {
        interact(() -> session.setReducedMotion(true));
        fork();
        work();
        assertThat(red()).isFalse();
        interact(() -> session.perform(new Call.ExitProcess(2, 0)));
        jobs.pop().run();
        pulses();
        assertThat(session.view().get().kernel().process(2)).isPresent();
        assertThat(red()).isTrue();
        assertThat(graph.displayList().texts()).contains("exit");
        jobs.pop().run();
        pulses();
        assertThat(session.view().get().kernel().process(2)).isEmpty();
        assertThat(red()).isTrue();
        work();
        assertThat(red()).isFalse();
        assertThat(graph.displayList().texts()).doesNotContain("exit");
    }

    @Test
    void aDeedThatCameToNothingLeavesNothing() {
        work();
        interact(() -> session.perform(new Call.ExitProcess(77, 0)));
        work();
        assertThat(session.underway().get()).isEmpty();
        assertThat(graph.displayList().texts()).doesNotContain("exit");
    }

    private boolean red() {
        return graph.displayList().of(new Ref.OfProcess(2)).stream()
                .filter(Mark.Block.class::isInstance)
                .anyMatch(mark -> ((Mark.Block) mark).look().line() == Ink.DOOM);
    }

    @Test
    void whatBelongsToAnotherMomentIsDropped() {
        work();
        interact(() -> session.setReducedMotion(true));
        interact(() -> session.select(Optional.of(new Ref.OfProcess(1))));
        pulses();
        fork();
        work();
        assertThat(graph.displayList().of(new Ref.OfProcess(2))).isNotEmpty();
        assertThat(jobs).isEmpty();
    }
}
