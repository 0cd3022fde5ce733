package ringside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import ringside.desktop.action.Action;
import ringside.graph.Ref;
import ringside.layout.Fold;
import ringside.picture.FoldHandle;
import ringside.picture.Mark;

import java.util.List;

/// Crowds and long lists folded and unfolded with mouse and keyboard, and by whoever goes there.
class FoldingTest extends CrowdedTest {
    private static final Ref FIRST = new Ref.OfProcess(300);
    private static final Ref SECOND = new Ref.OfProcess(301);

    private List<String> texts() {
        return window.frame().graph().displayList().texts();
    }

    private void point(Ref ref) {
        select(ref);
        interact(() -> window.frame().graph().camera().fit());
        interact(() -> window.frame().graph().camera().actual());
        interact(() -> window.frame().graph().camera().reveal(places().at(ref).orElseThrow()));
        settle();
        var view = window.frame().graph().camera().now();
        var box = places().at(ref).orElseThrow();
        doubleClickOn(
                window.frame()
                        .graph()
                        .lookup("#surface")
                        .localToScreen(view.screenX(box.x() + 60), view.screenY(box.centerY())));
        settle();
    }

    @Test
    void aCrowdIsOneThingAndSaysHowMany() {
        assertThat(places().boxes()).containsKey(FIRST).doesNotContainKey(SECOND);
        assertThat(texts()).contains("nginx ×60", "12 keys").anyMatch("×60"::equals);
        var wires =
                window.frame().graph().displayList().marks().stream()
                        .filter(Mark.Trace.class::isInstance)
                        .filter(mark -> mark.ref().isEmpty());
        assertThat(wires).isNotEmpty();
    }

    @Test
    void aDoubleClickUnfoldsAndFolds() {
        point(FIRST);
        assertThat(places().boxes()).containsKey(SECOND);
        var open = places();
        point(FIRST);
        assertThat(places().boxes()).doesNotContainKey(SECOND);
        for (var entry : places().boxes().entrySet())
            assertThat(open.boxes()).containsEntry(entry.getKey(), entry.getValue());
    }

    @Test
    void fourQuickClicksUnfoldAndFold() {
        point(FIRST);
        assertThat(places().boxes()).containsKey(SECOND);
        interact(() -> session.fold(FIRST));
        settle();
        moveBy(120, 120);
        var view = window.frame().graph().camera().now();
        var box = places().at(FIRST).orElseThrow();
        var surface = window.frame().graph().lookup("#surface");
        moveTo(surface.localToScreen(view.screenX(box.x() + 60), view.screenY(box.centerY())));
        for (var click = 0; click < 4; click++)
            press(javafx.scene.input.MouseButton.PRIMARY)
                    .release(javafx.scene.input.MouseButton.PRIMARY);
        settle();
        assertThat(places().boxes()).doesNotContainKey(SECOND);
    }

    /// What unfolds comes to lie where the last triangle was: two clicks there would be a double
    /// click, and those of a person who looks first are none.
    private void takeHandle(Ref ref) {
        moveBy(60, -60);
        interact(() -> window.frame().graph().camera().reveal(places().at(ref).orElseThrow()));
        settle();
        var view = window.frame().graph().camera().now();
        var at = FoldHandle.on(places().at(ref).orElseThrow());
        clickOn(
                window.frame()
                        .graph()
                        .lookup("#surface")
                        .localToScreen(view.screenX(at.x()), view.screenY(at.y())));
        settle();
    }

    @Test
    void theTriangleUnfoldsAndFoldsWhatItIsOn() {
        takeHandle(FIRST);
        assertThat(places().boxes()).containsKey(SECOND);
        takeHandle(SECOND);
        assertThat(places().boxes()).doesNotContainKey(SECOND);
        var card = places().folds().values().stream().filter(Fold::ofKeys).findFirst();
        takeHandle(card.orElseThrow().front());
        assertThat(places().folds()).hasSize(1);
        takeHandle(key("web"));
        assertThat(places().folds()).hasSize(2);
    }

    @Test
    void theMenuOfAThingFoldsIt() {
        select(FIRST);
        interact(() -> window.frame().graph().lookup("#surface").requestFocus());
        push(KeyCode.CONTEXT_MENU);
        settle();
        clickOn(Action.FOLD.text());
        settle();
        assertThat(places().boxes()).containsKey(SECOND);
    }

    @Test
    void zAndEnterDoTheSame() {
        select(FIRST);
        strike(Action.FOLD);
        assertThat(places().boxes()).containsKey(SECOND);
        interact(() -> window.frame().graph().lookup("#surface").requestFocus());
        push(KeyCode.ENTER);
        settle();
        assertThat(places().boxes()).doesNotContainKey(SECOND);
    }

    @Test
    void allIsUnfoldedAtOnce() {
        strike(Action.FOLD_ALL);
        assertThat(places().folds()).isEmpty();
        strike(Action.FOLD_ALL);
        assertThat(places().folds()).hasSize(2);
    }

    @Test
    void aStepOnAHiddenOneLetsItOutOfTheCrowd() {
        interact(() -> session.perform(new ringside.call.Call.Exec(301, "vim", -1, -1)));
        settle();
        assertThat(places().boxes()).containsKey(SECOND);
        strike(Action.UNDO);
        assertThat(places().boxes()).doesNotContainKey(SECOND);
    }

    @Test
    void whoeverGoesToAHiddenOneUnfoldsIt() {
        strike(Action.SEARCH);
        write("pid:333");
        settle();
        assertThat(places().boxes()).doesNotContainKey(new Ref.OfProcess(333));
        push(KeyCode.ENTER);
        settle();
        assertThat(session.selection().get()).contains(new Ref.OfProcess(333));
        var box = places().at(new Ref.OfProcess(333)).orElseThrow();
        assertThat(window.frame().graph().camera().visible().contains(box)).isTrue();
        push(KeyCode.ESCAPE);
        strike(Action.FOLD);
        assertThat(places().boxes()).doesNotContainKey(new Ref.OfProcess(333));
        assertThat(texts()).contains("333 is selected");
    }

    @Test
    void aHiddenKeyIsGoneToByItsLink() {
        var key = key("cert:3");
        var ring = key("web");
        select(new Ref.OfLink(ring.serial(), key.serial()));
        assertThat(places().boxes()).containsKey(new Ref.OfKey(key.serial()));
    }

    @Test
    void aJumpInACrowdMovesNobodyAndComesBackToWhereItWas() {
        var end = places();
        interact(() -> session.to(30));
        var early = places();
        for (var entry : early.boxes().entrySet())
            if (end.boxes().containsKey(entry.getKey()))
                assertThat(end.boxes()).containsEntry(entry.getKey(), entry.getValue());
        interact(session::last);
        assertThat(places()).isEqualTo(end);
        interact(() -> session.to(30));
        assertThat(places()).isEqualTo(early);
    }

    @Test
    void whatCannotBeFoldedSaysSo() {
        select(new Ref.OfProcess(1));
        strike(Action.FOLD);
        assertThat(session.notice().get().orElseThrow().text()).contains("nothing to fold");
    }
}
