package ringside.desktop.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import ringside.call.Birth;
import ringside.call.Call;
import ringside.desktop.Login;
import ringside.graph.Ref;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Films on the screen: from the picture before to the picture after, and never in the way.
class ProjectorTest extends Stand {
    @Test
    void aStepForwardIsPlayedAndEndsAsThePictureAfter() throws TimeoutException {
        var before = graph.displayList().of(ref("build"));
        interact(
                () -> {
                    session.setReducedMotion(false);
                    graph.projector().speed(4);
                    session.perform(new Call.ExitProcess(Login.MAKE, 0));
                    assertThat(graph.projector().playing()).isTrue();
                    assertThat(graph.displayList().of(new Ref.OfProcess(Login.MAKE))).isNotEmpty();
                });
        assertThat(before).isNotEmpty();
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> !graph.projector().playing());
        settle();
        var after = graph.displayList();
        interact(
                () -> {
                    session.setReducedMotion(true);
                    session.undo();
                    session.redo();
                });
        assertThat(graph.displayList()).isEqualTo(after);
    }

    @Test
    void anyKeyEndsItAtOnceAndThenActs() {
        interact(
                () -> {
                    session.setReducedMotion(false);
                    session.perform(new Call.Fork(Login.BASH, Birth.FORK, 0, false));
                    graph.lookup("#surface").requestFocus();
                    assertThat(graph.projector().playing()).isTrue();
                });
        type(KeyCode.DIGIT1);
        settle();
        assertThat(graph.projector().playing()).isFalse();
        interact(() -> session.setReducedMotion(true));
    }

    @Test
    void goingBackAndReducedMotionShowNoFilm() {
        interact(
                () -> {
                    session.perform(new Call.Fork(Login.BASH, Birth.FORK, 0, false));
                    assertThat(graph.projector().playing()).isFalse();
                    session.setReducedMotion(false);
                    session.undo();
                    assertThat(graph.projector().playing()).isFalse();
                    session.to(3);
                    assertThat(graph.projector().playing()).isFalse();
                });
    }
}
