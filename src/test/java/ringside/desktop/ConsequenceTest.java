package ringside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import ringside.desktop.action.Action;
import ringside.desktop.session.Question;
import ringside.graph.Ref;
import ringside.picture.Ink;
import ringside.picture.Mark;

import java.util.List;
import java.util.stream.Collectors;

/// What an action would do is seen before it is done, wherever the action is offered; by pointer
/// and by keyboard.
class ConsequenceTest extends WindowTest {
    private static final Ref MAKE = new Ref.OfProcess(1003);

    @AfterEach
    void wonderNoMore() {
        onScreen(() -> session.wonder(Question.NONE));
    }

    private String told() {
        var card = lookup(".caption.foretold").query();
        return card.isVisible()
                ? card.lookupAll(".label").stream()
                        .map(node -> ((Label) node).getText())
                        .collect(Collectors.joining(" "))
                : "";
    }

    private boolean red(String description) {
        return window.frame().graph().displayList().of(key(description)).stream()
                .filter(Mark.Block.class::isInstance)
                .map(mark -> ((Mark.Block) mark).look().line())
                .anyMatch(Ink.DOOM::equals);
    }

    private void expectNothing() {
        settle();
        assertThat(told()).isEmpty();
        assertThat(session.foreseen().get()).isEmpty();
        assertThat(red("build")).isFalse();
    }

    private void expectDoomOfBuild() {
        settle();
        assertThat(told())
                .isEqualTo("If 1003 exits: “build” loses its last reference and is destroyed.");
        assertThat(session.foreseen().get().orElseThrow().consequence().shift().destroyed())
                .containsExactly(key("build").serial());
        assertThat(red("build")).isTrue();
        assertThat(kernel().process(1003)).isPresent();
    }

    @Test
    void thePointerOnAButtonOfTheBarShowsIt() {
        select(MAKE);
        moveTo("#do-exit");
        expectDoomOfBuild();
        moveTo("#console");
        expectNothing();
    }

    @Test
    void theKeyboardOnAButtonShowsItAndLeavingForgetsIt() {
        select(MAKE);
        moveTo("#console");
        onScreen(() -> lookup("#do-exec").query().requestFocus());
        push(KeyCode.TAB);
        expectDoomOfBuild();
        push(KeyCode.TAB);
        settle();
        assertThat(told()).doesNotContain("If 1003 exits");
        push(KeyCode.SHIFT, KeyCode.TAB);
        expectDoomOfBuild();
        onScreen(() -> lookup("#surface").query().requestFocus());
        expectNothing();
    }

    @Test
    void doingItForgetsWhatWasForeseenUntilSomethingElseIsChosen() {
        select(MAKE);
        moveTo("#do-exit");
        expectDoomOfBuild();
        clickOn("#do-exit");
        settle();
        assertThat(kernel().process(1003)).isEmpty();
        assertThat(told()).isEmpty();
        strike(Action.UNDO);
        select(MAKE);
        expectDoomOfBuild();
        moveTo("#console");
        expectNothing();
    }

    @Test
    void aLineOfTheContextMenuShowsIt() {
        strike(Action.FIT);
        clickOn(spot(MAKE), MouseButton.SECONDARY);
        settle();
        moveTo("#menu-fork");
        settle();
        assertThat(told()).startsWith("If 1003 make does “fork");
        moveTo("#menu-exit");
        expectDoomOfBuild();
        push(KeyCode.ESCAPE);
        expectNothing();
    }

    @Test
    void aLineOfABarsMenuShowsIt() {
        select(key("build"));
        clickOn("#menu-keys");
        settle();
        moveTo("#menu-revoke");
        settle();
        assertThat(told()).contains("“build” is revoked.");
        push(KeyCode.ESCAPE);
        expectNothing();
    }

    @Test
    void aButtonOfTheInspectorShowsIt() {
        select(key("build"));
        moveTo("#inspect-new-ring");
        settle();
        assertThat(told()).contains("comes to be.").contains("If ");
        assertThat(session.foreseen().get().orElseThrow().coming()).isNotEmpty();
        moveTo("#console");
        expectNothing();
    }

    @Test
    void aFormShowsWhatItsAnswersWouldDo() {
        select(MAKE);
        strike(Action.JOIN);
        clickOn("#form .text-field").write("fresh", 0);
        settle();
        assertThat(lookup("#consequence").queryAs(Label.class).getText())
                .contains("“fresh” comes to be.");
        assertThat(told()).isEmpty();
        assertThat(painted()).contains("fresh");
        assertThat(red("build")).isTrue();
        push(KeyCode.ESCAPE);
        expectNothing();
        assertThat(painted()).doesNotContain("fresh");
    }

    private List<String> painted() {
        return window.frame().graph().displayList().texts();
    }

    @Test
    void aRefusalIsForetoldWithItsRule() {
        select(new Ref.OfProcess(1));
        clickOn("#menu-session");
        settle();
        moveTo("#menu-to-parent");
        settle();
        var step =
                session.situation()
                        .attempt(Action.TO_PARENT.suggested(session.situation()).orElseThrow());
        assertThat(step.reply().failed()).isTrue();
        assertThat(told()).contains("Refused with " + step.refusal().orElseThrow().errno().name());
        push(KeyCode.ESCAPE);
        expectNothing();
    }

    @Test
    void theKeyDShowsWhatWouldDieAndFollowsTheSelection() {
        strike(Action.FIT);
        select(MAKE);
        strike(Action.DOOM);
        assertThat(told()).startsWith("If 1003 make were gone: “build” loses");
        assertThat(red("build")).isTrue();
        clickOn(spot(key("build")));
        settle();
        assertThat(session.selection().get()).contains(key("build"));
        assertThat(told()).startsWith("If “build” lost all its holders: “build” loses");
        assertThat(red("build")).isTrue();
        moveTo("#do-fork");
        settle();
        assertThat(told()).contains("does “");
        moveTo("#console");
        settle();
        assertThat(told()).startsWith("If “build” lost all its holders:");
        onScreen(() -> lookup("#surface").query().requestFocus());
        push(KeyCode.ESCAPE);
        expectNothing();
    }

    @Test
    void theKeyDFollowsTheStoryAndEndsByItself() {
        select(MAKE);
        strike(Action.DOOM);
        assertThat(red("build")).isTrue();
        strike(Action.PREVIOUS);
        assertThat(session.question().get()).isEqualTo(Question.DOOM);
        strike(Action.NEXT);
        assertThat(told()).startsWith("If 1003 make were gone:");
        strike(Action.DOOM);
        expectNothing();
    }

    @Test
    void theKeyDWithoutASelectionSaysWhatToDo() {
        strike(Action.DOOM);
        assertThat(session.notice().get().orElseThrow().text()).startsWith("Select a process");
    }

    private Point2D spot(Ref ref) {
        var graph = window.frame().graph();
        var box = view().places().at(ref).orElseThrow();
        var camera = graph.camera().now();
        return graph.localToScreen(camera.screenX(box.x() + 30), camera.screenY(box.centerY()));
    }
}
