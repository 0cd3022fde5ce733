package ringside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

import org.junit.jupiter.api.Test;

import ringside.desktop.action.Action;
import ringside.graph.Ref;

import java.util.List;

/// Nothing but drawing happens on the JavaFX thread: no step of the kernel, no inquiry, no search,
/// no layout, no parsing, whatever a person clicks.
class DrawingOnlyTest extends WorkerTest {
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
