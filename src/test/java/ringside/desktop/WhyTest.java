package ringside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import ringside.desktop.action.Action;
import ringside.graph.Ref;
import ringside.inquiry.Missed;
import ringside.inquiry.Stop;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// From a key that is "not available" to the remedy, in the window.
class WhyTest extends WindowTest {
    private static final Path STORY = Path.of("src/test/resources/inquiry/user-keyring.md");

    /// Opens the story and goes to its end, where the key is missed.
    private void miss() {
        chosen.path = Optional.of(STORY);
        press(KeyCode.CONTROL).press(KeyCode.O).release(KeyCode.O).release(KeyCode.CONTROL);
        settle();
        clickOn("#do-last");
        settle();
    }

    private List<String> words() {
        return lookup("#search .label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }

    @Test
    void theWalkIsToldAndItsPlacesCanBeGoneTo() {
        miss();
        var inquiry = view().inquiry().orElseThrow();
        assertThat(words())
                .contains(inquiry.question())
                .containsAll(inquiry.decision())
                .containsAll(
                        inquiry.stops().stream().map(Stop::toString).map(String::strip).toList());
        var looked = inquiry.stops().getLast().about().orElseThrow();
        onScreen("#search .link");
        clickOn("#search .link");
        settle();
        assertThat(session.selection().get()).contains(new Ref.OfKey(looked));
    }

    @Test
    void oneClickDoesWhatHelpsAndTheKeyIsFoundThen() {
        miss();
        var missed = view().step().orElseThrow();
        assertThat(missed.reply().failed()).isTrue();
        assertThat(words()).contains("1000> keyctl link @u @s");
        onScreen("#remedy-0");
        clickOn("#remedy-0");
        settle();
        assertThat(view().step().orElseThrow().call()).isEqualTo(missed.call().bare());
        assertThat(view().step().orElseThrow().reply().failed()).isFalse();
        assertThat(words()).anyMatch(text -> text.contains("✓"));
    }

    @Test
    void whoeverAsksIsAskedWhichKeyAndSeesTheWalk() {
        miss();
        select(new Ref.OfProcess(1000));
        strike(Action.WHY_NOT);
        assertThat(lookup("#field-description").queryAs(TextField.class).getText())
                .isEqualTo(wanted());
        clickOn("#field-description").eraseText(wanted().length()).write("nobody-knows");
        agree();
        assertThat(words()).anyMatch(text -> text.contains("nobody-knows"));
        assertThat(words()).anyMatch(text -> text.contains("no such key in it"));
        assertThat(view().step().orElseThrow().reply().failed()).isTrue();
    }

    @Test
    void descriptionsThatExistAreOffered() throws TimeoutException {
        select(new Ref.OfProcess(1000));
        strike(Action.WHY_NOT);
        var field = lookup("#field-description").queryAs(TextField.class);
        clickOn("#field-description").eraseText(field.getText().length()).write("mail-p");
        clickOn(offered("mail-password"));
        assertThat(field.getText()).isEqualTo("mail-password");
        agree();
        assertThat(words()).anyMatch(text -> text.contains("✓"));
    }

    /// What is offered comes a moment after the keys, and once more when the last one was read.
    private Node offered(String text) throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> shown(text).isPresent());
        settle();
        return shown(text).orElseThrow();
    }

    private Optional<Node> shown(String text) {
        return lookup(text).queryAll().stream()
                .filter(node -> node.isVisible() && node.getScene() != null)
                .findFirst();
    }

    private String wanted() {
        return Missed.last(view().timeline().moments()).orElseThrow().label().description();
    }

    @Test
    void selectionsAreWalkedLikePages() {
        select(new Ref.OfProcess(1000));
        select(key("_ses"));
        select(key("_uid.1000"));
        strike(Action.EARLIER);
        assertThat(session.selection().get()).contains(key("_ses"));
        strike(Action.EARLIER);
        assertThat(session.selection().get()).contains(new Ref.OfProcess(1000));
        strike(Action.LATER);
        strike(Action.LATER);
        strike(Action.LATER);
        assertThat(session.selection().get()).contains(key("_uid.1000"));
        interact(() -> session.select(Optional.empty()));
        strike(Action.EARLIER);
        assertThat(session.selection().get()).contains(key("_uid.1000"));
    }

    @Test
    void aStepThatLooksForNothingTellsOfNoSearch() {
        assertThat(lookup("#search").tryQuery()).isEmpty();
    }

    /// Scrolls the panel until a node of it can be clicked.
    private void onScreen(String query) {
        var scroll =
                lookup("#inspector .scroll-pane").queryAs(javafx.scene.control.ScrollPane.class);
        interact(
                () -> {
                    var node = lookup(query).query();
                    var content = scroll.getContent();
                    var y =
                            content.sceneToLocal(node.localToScene(node.getLayoutBounds()))
                                    .getMinY();
                    var room =
                            content.getLayoutBounds().getHeight()
                                    - scroll.getViewportBounds().getHeight();
                    scroll.setVvalue(Math.clamp((y - 60) / room, 0, 1));
                });
        settle();
    }
}
