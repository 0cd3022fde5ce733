package ringside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.MouseButton;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import ringside.desktop.action.Action;
import ringside.graph.Ref;

/// The main steps, done by pointing at a process in the graph.
class ContextMenuTest extends WindowTest {
    @ParameterizedTest
    @EnumSource(names = {"FORK", "EXEC", "EXIT", "JOIN"})
    void aStepIsChosenOnTheProcessItself(Action action) {
        var make = new Ref.OfProcess(1003);
        strike(Action.FIT);
        var before = view();
        var camera = window.frame().graph().camera().now();
        var box = before.places().at(make).orElseThrow();
        var point =
                window.frame()
                        .graph()
                        .localToScreen(camera.screenX(box.x() + 30), camera.screenY(box.centerY()));

        moveTo(point);
        clickOn(point, MouseButton.SECONDARY);
        pick(action);
        if (action == Action.EXEC || action == Action.JOIN) agree();

        assertThat(session.view().get().timeline().cursor())
                .isEqualTo(before.timeline().cursor() + 1);
        assertThat(view().step().orElseThrow().call().task()).isEqualTo(1003);
        assertThat(kernel().process(1003).isPresent()).isEqualTo(action != Action.EXIT);

        strike(Action.UNDO);
        assertThat(kernel()).isEqualTo(before.kernel());
        assertThat(view().places()).isEqualTo(before.places());
    }
}
