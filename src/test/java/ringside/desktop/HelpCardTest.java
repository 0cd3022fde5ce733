package ringside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import ringside.desktop.action.Action;
import ringside.desktop.action.Local;
import ringside.desktop.control.Keyboard;
import ringside.words.Tongue;
import ringside.words.Words;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The list of keys tells what there is, in every language, and is searched.
class HelpCardTest extends WindowTest {
    @AfterEach
    void english() {
        if (lookup("#help-field").tryQuery().isPresent()) push(KeyCode.ESCAPE);
        onScreen(
                () -> {
                    if (Words.spoken() != Tongue.ENGLISH) window.speak(Tongue.ENGLISH);
                });
        settle();
    }

    private Set<String> said() {
        return lookup("#help .label").queryAll().stream()
                .map(node -> ((Labeled) node).getText())
                .collect(Collectors.toSet());
    }

    private boolean exists(Action action) {
        return Arrays.stream(Views.Face.values())
                .filter(face -> face.action() == action)
                .allMatch(window.frame().views()::offers);
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void everyActionThatExistsIsTold(Tongue tongue) {
        onScreen(() -> window.speak(tongue));
        strike(Action.HELP);
        for (var action : Action.values())
            if (exists(action))
                assertThat(said())
                        .contains(action.text().replace("…", ""))
                        .contains(Keyboard.first(action));
        for (var local : Local.values()) assertThat(said()).contains(local.text());
        assertThat(Spoken.foreign(lookup("#help").query(), tongue)).isEmpty();
    }

    @Test
    void theCardIsAsHighAsWhatItSays() {
        strike(Action.HELP);
        write("fork");
        settle();
        var card = lookup("#help .veil-card").query().getBoundsInParent();
        var said = lookup("#help .columns").query().getBoundsInParent();
        assertThat(card.getHeight()).isBetween(said.getHeight(), said.getHeight() + 120);
    }

    @Test
    void whatNobodyDoesIsNotTold() {
        var sheet = HelpSheet.of("", action -> action != Action.FORK);
        var told = sheet.parts().stream().flatMap(part -> part.rows().stream()).toList();
        assertThat(told).noneMatch(row -> row.text().equals(Action.FORK.text()));
        assertThat(told).anyMatch(row -> row.text().equals(Action.THREAD.text()));
    }

    @Test
    void aKeyThatIsHeldIsNoLetterOfWhatItOpened() {
        onScreen(() -> stage.requestFocus());
        press(KeyCode.SHIFT, KeyCode.SLASH);
        settle();
        onScreen(() -> repeat(KeyCode.SLASH, "?"));
        release(KeyCode.SLASH, KeyCode.SHIFT);
        settle();
        assertThat(lookup("#help-field").<TextField>query().getText()).isEmpty();
        write("fork");
        assertThat(lookup("#help-field").<TextField>query().getText()).isEqualTo("fork");
    }

    /// As a keyboard does it: no release between the presses.
    private void repeat(KeyCode key, String letter) {
        var field = stage.getScene().getFocusOwner();
        for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_TYPED)) {
            var typed = type == KeyEvent.KEY_TYPED;
            var code = typed ? KeyCode.UNDEFINED : key;
            field.fireEvent(
                    new KeyEvent(type, typed ? letter : "", "", code, true, false, false, false));
        }
    }

    @Test
    void keysAreCalledAsTheLanguageCallsThem() {
        assertThat(Keyboard.first(Action.HELP)).isEqualTo("?");
        assertThat(Keyboard.first(Action.UNDO)).isEqualTo("Ctrl+Z");
        onScreen(() -> window.speak(Tongue.GERMAN));
        assertThat(Keyboard.first(Action.UNDO)).isEqualTo("Strg+Z");
        assertThat(Keyboard.spell(Action.NEXT)).contains("Bild ab").contains("Leertaste");
    }

    @Test
    void whatIsTypedLeavesWhatFits() {
        press(Action.HELP);
        write("revoke", 0);
        settle();
        assertThat(said()).contains(Action.REVOKE.text()).doesNotContain(Action.FORK.text());
        interact(() -> {});
        push(KeyCode.CONTROL, KeyCode.A);
        write("alt+f", 0);
        settle();
        assertThat(said()).contains(Action.FORK.text()).doesNotContain(Action.REVOKE.text());
        push(KeyCode.CONTROL, KeyCode.A);
        write("qqqq", 0);
        settle();
        assertThat(said()).contains("No key does that.");
    }

    @Test
    void arrowsScrollAndTheKeysComeBack() {
        clickOn("#command-line");
        var there = stage.getScene().getFocusOwner();
        push(KeyCode.F1);
        settle();
        var scroll = lookup("#help .scroll-pane").<ScrollPane>query();
        for (var i = 0; i < 4; i++) push(KeyCode.DOWN);
        assertThat(scroll.getVvalue()).isPositive();
        push(KeyCode.PAGE_DOWN);
        push(KeyCode.PAGE_DOWN);
        assertThat(scroll.getVvalue()).isEqualTo(1);
        push(KeyCode.ESCAPE);
        settle();
        assertThat(lookup("#help").tryQuery()).isEmpty();
        assertThat(stage.getScene().getFocusOwner()).isSameAs(there);
    }

    @Test
    void nothingOnTheCardIsCut() {
        for (var percent : List.of(100, 200)) {
            onScreen(() -> window.size(percent));
            settle();
            strike(Action.HELP);
            for (var node : lookup("#help .label").queryAll()) uncut((Label) node);
            push(KeyCode.ESCAPE);
            settle();
        }
        onScreen(() -> window.size(100));
        settle();
    }

    private static void uncut(Label label) {
        var text = label.lookup(".text");
        if (text == null || !label.isVisible()) return;
        assertThat(((javafx.scene.text.Text) text).getText()).isEqualTo(label.getText());
        assertThat(inside(label)).as(label.getText()).isTrue();
    }

    /// Whether it lies between the sides of the card.
    private static boolean inside(Node node) {
        var card = node;
        while (!card.getStyleClass().contains("veil-card")) card = card.getParent();
        var here = node.localToScene(node.getBoundsInLocal());
        var around = card.localToScene(card.getBoundsInLocal());
        return here.getMinX() >= around.getMinX() && here.getMaxX() <= around.getMaxX() + 0.5;
    }
}
