package ringside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.text.Text;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import ringside.desktop.action.Action;
import ringside.desktop.theme.TextSize;
import ringside.words.Tongue;

/// A small window with the largest words: everything is still there and inside.
class LargeTextTest extends WindowTest {
    @BeforeEach
    void large() {
        onScreen(() -> window.size(200));
        settle();
    }

    @AfterEach
    void usual() {
        onScreen(() -> window.size(TextSize.USUAL));
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void theBarEndsInsideTheWindow(Tongue tongue) {
        onScreen(() -> window.speak(tongue));
        settle();
        for (var id : new String[] {"#semantics", "#do-help", "#do-theme"})
            assertThat(right(lookup(id).query())).isLessThan(stage.getScene().getWidth());
    }

    @Test
    void theMenuOfTimeWaitsAndUndoes() {
        onScreen(() -> window.speak(Tongue.GERMAN));
        settle();
        var before = view().timeline().cursor();
        choose("time", Action.UNDO);
        assertThat(view().timeline().cursor()).isEqualTo(before - 1);
    }

    @Test
    void whatIsSelectedKeepsRoomForItsSheet() {
        select(key("mail-password"));
        var panel = lookup("#inspector").query().getBoundsInParent();
        var sheet = lookup("#inspector .scroll-pane").query().getBoundsInParent();
        assertThat(sheet.getHeight()).isGreaterThan(0.6 * panel.getHeight());
        assertThat(lookup("#inspector #menu-deeds").tryQuery()).isPresent();
    }

    @Test
    void aFormIsNotWiderThanTheWindow() {
        onScreen(() -> window.speak(Tongue.GERMAN));
        settle();
        strike(Action.EXEC);
        var form = lookup("#form").query().getScene().getWindow();
        assertThat(form.getWidth()).isLessThan(stage.getWidth());
    }

    @Test
    void aLongAnswerOfAFormIsWhole() {
        strike(Action.WHY_NOT);
        write("nothing of this name");
        settle();
        var answer = lookup("#preview .reply").<Label>query();
        assertThat(answer.getText()).startsWith("ENOKEY");
        var form = answer.getScene().getRoot().getLayoutBounds();
        assertThat(form.getWidth()).isLessThan(stage.getWidth());
        assertThat(((Text) answer.lookup(".text")).getText()).isEqualTo(answer.getText());
        var ok = answer.getScene().lookup(".dialog-pane > .button-bar");
        assertThat(ok.getBoundsInParent().getMaxY()).isLessThan(form.getMaxY() + 1);
    }

    @Test
    void theNamesOfThePermissionRowsAreWhole() {
        select(key("mail-password"));
        for (var node : lookup("#inspector .matrix .idle, #inspector .matrix .applies").queryAll())
            if (node instanceof Label name && !name.getText().isEmpty())
                assertThat(((Text) name.lookup(".text")).getText()).isEqualTo(name.getText());
    }

    private static double right(Node node) {
        return node.localToScene(node.getBoundsInLocal()).getMaxX();
    }
}
