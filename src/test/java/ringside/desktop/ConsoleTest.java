package ringside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;

import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import ringside.desktop.action.Action;
import ringside.graph.Ref;

/// The console, used with the keyboard as a shell is.
class ConsoleTest extends WindowTest {
    private StyleClassedTextArea line() {
        return lookup("#command-line").query();
    }

    private String transcript() {
        return lookup("#transcript").<StyleClassedTextArea>query().getText();
    }

    @BeforeEach
    void begin() {
        select(new Ref.OfProcess(1002));
        strike(Action.CONSOLE);
    }

    @AfterEach
    void empty() {
        interact(() -> line().clear());
    }

    private void enter(String typed) {
        write(typed, 0);
        push(KeyCode.ENTER);
        settle();
    }

    private void paste(String text) {
        interact(
                () -> {
                    var content = new ClipboardContent();
                    content.putString(text);
                    Clipboard.getSystemClipboard().setContent(content);
                });
        push(KeyCode.CONTROL, KeyCode.V);
        settle();
    }

    @Test
    void tabCompletesAndAnEmptyLineLetsGo() {
        write("keyctl new_s", 0);
        push(KeyCode.TAB);
        assertThat(line().getText()).isEqualTo("keyctl new_session ");
        interact(() -> line().clear());
        push(KeyCode.TAB);
        assertThat(stage.getScene().getFocusOwner()).isNotEqualTo(line());
        strike(Action.CONSOLE);
        push(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(stage.getScene().getFocusOwner())
                .isEqualTo(lookup("#transcript").<StyleClassedTextArea>query());
    }

    @Test
    void whatIsOfferedIsTakenWithDownAndEnter() {
        write("keyctl pkey_q", 0);
        assertThat(lookup("#offers").query().isVisible()).isTrue();
        push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertThat(line().getText()).isEqualTo("keyctl pkey_query ");
        push(KeyCode.ESCAPE);
    }

    @Test
    void whatIsStillToComeIsDim() {
        onScreen(() -> session.to(1));
        settle();
        settle();
        assertThat(lookup("#transcript .paragraph-text.future").<Node>queryAll())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.getOpacity()).isLessThan(0.6));
        assertThat(lookup("#transcript .paragraph-text.here").<Node>queryAll())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.getOpacity()).isEqualTo(1));
    }

    @Test
    void whatWasTypedIsSearchedBackwards() {
        enter("keyctl show @s");
        enter("keyctl list @s");
        push(KeyCode.CONTROL, KeyCode.R);
        write("show", 0);
        assertThat(line().getText()).isEqualTo("keyctl show @s");
        push(KeyCode.ESCAPE);
        assertThat(line().getText()).isEmpty();
    }

    @Test
    void pastedLinesArePerformedUntilOneCannotBeRead() {
        var before = view().timeline().cursor();
        paste("keyctl add user one x @s\nkeyctl add user two x @s\nkeyctl nonsense\nfork");
        settle();
        assertThat(view().timeline().cursor()).isEqualTo(before + 2);
        assertThat(line().getText()).isEqualTo("keyctl nonsense");
        assertThat(lookup("#complaint").<Label>query().getText())
                .startsWith("Column 8: ")
                .endsWith("One pasted line was not performed.");
        assertThat(line().getStyleOfChar(7)).contains("misread");
        assertThat(line().getStyleOfChar(1)).doesNotContain("misread");
    }

    @Test
    void payloadsAreHiddenUntilSomebodyAsks() {
        enter("keyctl add user secret-key hunter2 @s");
        enter("keyctl print %user:secret-key");
        assertThat(transcript()).contains("<7 bytes>").doesNotContain("hunter2");
        strike(Action.PAYLOADS);
        assertThat(transcript()).contains("hunter2");
        strike(Action.PAYLOADS);
        assertThat(transcript()).doesNotContain("hunter2");
    }

    @Test
    void helpTellsHowACommandIsWritten() {
        enter("help link");
        assertThat(transcript())
                .contains("keyctl link <key> <keyring>")
                .contains("one more reference keeps it alive");
    }

    @Test
    void whatIsCopiedCanBePastedAndDoesTheSame() {
        var start = view().timeline().cursor();
        enter("keyctl newring drawer @s");
        var made = kernel();
        interact(() -> session.to(start));
        select(new Ref.OfProcess(1000));
        strike(Action.CONSOLE);
        paste("1002 mutt $ keyctl newring drawer @s\n12345");
        assertThat(kernel()).isEqualTo(made);
    }
}
