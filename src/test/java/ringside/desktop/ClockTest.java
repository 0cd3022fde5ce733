package ringside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import ringside.desktop.action.Action;
import ringside.desktop.session.Notice;

/// The clock as an action: what time will bring is listed, and waited for.
class ClockTest extends WindowTest {
    private void timeout() {
        select(new ringside.graph.Ref.OfProcess(1000));
        select(key("mail-password"));
        choose("keys", Action.SET_TIMEOUT);
        agree();
        interact(() -> session.select(java.util.Optional.empty()));
        settle();
    }

    @Test
    void theSheetOfTheMomentTellsWhatIsDue() {
        timeout();
        assertThat(lookup("#inspector .label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .anyMatch(text -> text.contains("“mail-password” expires"))
                .anyMatch(text -> text.equals("in 5m"));
    }

    @Test
    void oneWaitsUntilTheNextThingHappens() {
        timeout();
        var now = kernel().now();
        var mail = kernel().key(key("mail-password").serial()).orElseThrow();
        press(Action.WAIT);
        assertThat(session.notice().get().stream())
                .as("what waiting would do can be told")
                .noneMatch(notice -> notice.tone() == Notice.Tone.ERROR);
        var line =
                lookup("#dues .button").queryAll().stream()
                        .filter(
                                node ->
                                        node.getAccessibleText()
                                                .contains("“mail-password” expires"))
                        .findFirst()
                        .map(Node.class::cast)
                        .orElseThrow();
        clickOn(line);
        assertThat(lookup("#field-time").<TextField>query().getText()).isEqualTo("5m");
        push(KeyCode.ENTER);
        settle();
        assertThat(label()).isEqualTo("expire");
        assertThat(kernel().now()).isEqualTo(now + 300);
        assertThat(mail.expired(now)).isFalse();
        assertThat(kernel().key(mail.serial()).orElseThrow().expired(kernel().now())).isTrue();
    }
}
