package ringside.desktop.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.Test;

import ringside.call.Call;
import ringside.call.Event;
import ringside.desktop.Login;
import ringside.desktop.action.Action;
import ringside.graph.Ref;
import ringside.picture.Ink;
import ringside.picture.Mark;

import java.util.Optional;

/// What is foretold of an exit is what the exit does.
class ExitPreviewTest extends Stand {
    @Test
    void itNamesExactlyWhatTheExitThenDestroys() {
        var situation = session.situation();
        for (var pid : situation.kernel().processes().keySet()) {
            if (pid == 1) continue;
            var step = situation.attempt(new Call.ExitProcess(pid, 0));
            var destroyed =
                    step.events().stream()
                            .filter(Event.Destroyed.class::isInstance)
                            .map(event -> ((Event.Destroyed) event).key())
                            .toList();
            var preview = ExitPreview.of(session.view().get().topology(), pid);
            assertThat(preview.destroyed()).containsExactlyInAnyOrderElementsOf(destroyed);
        }
    }

    @Test
    void itIsDrawnAndSaidAndGoesAway() {
        interact(() -> graph.preview(Optional.of(Login.MAKE)));
        settle();
        assertThat(red("build")).isTrue();
        assertThat(red("_ses")).isFalse();
        assertThat(doom().spoken())
                .isEqualTo("If 1003 exits: “build” loses its last reference and is destroyed");
        interact(() -> graph.preview(Optional.empty()));
        settle();
        assertThat(red("build")).isFalse();
        assertThat(doom().spoken()).isEmpty();
    }

    @Test
    void whatSurvivesSaysWhoKeepsIt() {
        interact(() -> graph.preview(Optional.of(Login.VIM)));
        settle();
        assertThat(graph.displayList().texts())
                .anySatisfy(text -> assertThat(text).startsWith("kept by 1: 1000 bash"));
    }

    @Test
    void pointingAtExitShowsIt() {
        var exit = new Button("Exit");
        interact(
                () -> {
                    ((StackPane) graph.getParent()).getChildren().add(exit);
                    graph.watch(exit, Action.EXIT);
                    session.select(Optional.of(new Ref.OfProcess(Login.MAKE)));
                    exit.requestFocus();
                });
        settle();
        assertThat(doom().spoken()).startsWith("If 1003 exits:");
        interact(() -> graph.lookup("#surface").requestFocus());
        settle();
        assertThat(doom().spoken()).isEmpty();
    }

    private boolean red(String description) {
        return graph.displayList().of(new Ref.OfKey(Login.serial(session, description))).stream()
                .filter(Mark.Block.class::isInstance)
                .map(mark -> ((Mark.Block) mark).look().line())
                .anyMatch(Ink.DOOM::equals);
    }

    private Card doom() {
        return (Card) graph.lookup(".caption.doom");
    }
}
