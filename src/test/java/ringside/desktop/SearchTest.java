package ringside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import ringside.desktop.action.Action;
import ringside.graph.Ref;
import ringside.picture.Mark;

import java.util.Optional;

/// Looking for things in the graph with the keyboard: what is found stays, the rest steps back.
class SearchTest extends WindowTest {
    @AfterEach
    void out() {
        interact(() -> window.frame().graph().lookup("#surface").requestFocus());
        for (var i = 0; i < 4; i++) push(KeyCode.ESCAPE);
        settle();
    }

    private void look(String text) {
        strike(Action.SEARCH);
        write(text);
        settle();
    }

    private String count() {
        return lookup("#find-count").queryAs(Label.class).getText();
    }

    private double opacity(Ref ref) {
        return window.frame().graph().displayList().of(ref).stream()
                .filter(Mark.Block.class::isInstance)
                .mapToDouble(mark -> mark.tag().opacity())
                .max()
                .orElseThrow();
    }

    @Test
    void theSlashOpensAFieldToBeTypedOver() {
        look("bash");
        push(KeyCode.ESCAPE);
        look("vim");
        assertThat(lookup("#find").queryAs(TextField.class).getText()).isEqualTo("vim");
        assertThat(lookup("#finder").query().isVisible()).isTrue();
    }

    @Test
    void matchesStayAndTheRestStepsBack() {
        look("uid:1000 kind:process");
        assertThat(count()).matches("1 of \\d+");
        assertThat(opacity(new Ref.OfProcess(1000))).isEqualTo(1);
        assertThat(opacity(new Ref.OfProcess(1))).isEqualTo(0.25);
        push(KeyCode.ESCAPE);
        settle();
        assertThat(opacity(new Ref.OfProcess(1))).isEqualTo(1);
        assertThat(lookup("#finder").query().isVisible()).isFalse();
    }

    @Test
    void enterWalksAndShiftEnterWalksBack() {
        look("uid:1000 kind:process");
        push(KeyCode.ENTER);
        settle();
        assertThat(count()).startsWith("2 of ");
        var second = session.selection().get();
        assertThat(second).isPresent();
        push(KeyCode.ENTER);
        push(KeyCode.SHIFT, KeyCode.ENTER);
        settle();
        assertThat(session.selection().get()).isEqualTo(second);
        assertThat(count()).startsWith("2 of ");
    }

    @Test
    void theCameraGoesToTheMatch() {
        interact(() -> window.frame().graph().camera().pan(-4_000, -4_000));
        look("comm:systemd");
        var box = view().places().at(new Ref.OfProcess(1)).orElseThrow();
        assertThat(window.frame().graph().camera().visible().contains(box)).isTrue();
    }

    @Test
    void aQuestionThatMakesNoSenseIsToldAndNothingStepsBack() {
        look("state:gone");
        var said = lookup("#find-sentence").queryAs(Label.class);
        assertThat(said.isVisible()).isTrue();
        assertThat(said.getText()).contains("“gone” at 7");
        assertThat(opacity(new Ref.OfProcess(1))).isEqualTo(1);
    }

    @Test
    void whileTheStoryGoesOnTheSearchDoesToo() {
        look("kind:process");
        var before = count();
        interact(session::first);
        settle();
        assertThat(count()).isNotEqualTo(before).startsWith("1 of ");
    }

    @Test
    void onlyNeighboursAreLitUntilOneStepsBackOut() {
        var bash = new Ref.OfProcess(1000);
        select(bash);
        strike(Action.NEIGHBOURS);
        var ring = view().kernel().task(1000).orElseThrow().cred().session();
        assertThat(opacity(new Ref.OfKey(ring))).isEqualTo(1);
        var far = key("_uid.0");
        assertThat(opacity(far)).isEqualTo(0.25);
        select(far);
        strike(Action.NEIGHBOURS);
        assertThat(opacity(far)).isEqualTo(1);
        assertThat(opacity(bash)).isEqualTo(0.25);
        interact(() -> window.frame().graph().lookup("#surface").requestFocus());
        push(KeyCode.ESCAPE);
        settle();
        assertThat(opacity(bash)).isEqualTo(1);
        assertThat(opacity(far)).isEqualTo(0.25);
        push(KeyCode.ESCAPE);
        settle();
        assertThat(opacity(far)).isEqualTo(1);
        assertThat(session.selection().get()).isEqualTo(Optional.of(far));
    }
}
