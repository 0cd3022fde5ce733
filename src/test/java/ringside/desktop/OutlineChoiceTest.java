package ringside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TreeItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import ringside.desktop.action.Action;
import ringside.graph.Entry;
import ringside.graph.Ref;
import ringside.picture.Titles;

import java.util.ArrayList;
import java.util.Optional;

/// What is chosen in the table is chosen in the graph and back, and offers the same deeds.
class OutlineChoiceTest extends TabledTest {
    private Optional<Ref> chosen() {
        return Optional.ofNullable(table().getSelectionModel().getSelectedItem())
                .map(TreeItem::getValue)
                .flatMap(Entry::about);
    }

    @Test
    void arrowsChooseForTheWholeWindow() {
        type(KeyCode.HOME).type(KeyCode.DOWN);
        settle();
        assertThat(session.selection().get()).contains(new Ref.OfProcess(1));
        type(KeyCode.LEFT);
        settle();
        assertThat(table().getSelectionModel().getSelectedItem().isExpanded()).isFalse();
        type(KeyCode.RIGHT);
        settle();
        assertThat(table().getSelectionModel().getSelectedItem().isExpanded()).isTrue();
    }

    @Test
    void whatIsChosenElsewhereIsChosenHere() {
        select(key("mail-password"));
        assertThat(chosen()).contains(key("mail-password"));
        select(new Ref.OfProcess(1000));
        assertThat(chosen()).contains(new Ref.OfProcess(1000));
        interact(() -> session.select(Optional.empty()));
        settle();
        assertThat(chosen()).isEmpty();
    }

    @Test
    void enterGoesFromTheKeyToItsLinkAndBack() {
        var key = key("mail-password");
        select(key);
        type(KeyCode.ENTER);
        settle();
        var link = session.selection().get().orElseThrow();
        assertThat(link).isInstanceOf(Ref.OfLink.class);
        assertThat(chosen()).contains(key);
        type(KeyCode.ENTER);
        settle();
        assertThat(session.selection().get()).contains(key);
    }

    @Test
    void theMenuOffersWhatTheGraphOffers() {
        select(new Ref.OfProcess(1000));
        select(key("mail-password"));
        press(KeyCode.SHIFT).type(KeyCode.F10).release(KeyCode.SHIFT);
        settle();
        pick(Action.REVOKE);
        assertThat(view().step().orElseThrow().call().toString()).contains("Revoke");
        assertThat(chosen()).contains(key("mail-password"));
        var row = table().getSelectionModel().getSelectedItem();
        assertThat(cell(row, "state")).contains("revoked");
    }

    @Test
    void whatCannotBeDoneIsExplained() {
        select(new Ref.OfProcess(1003));
        select(key("mail-password"));
        press(KeyCode.SHIFT).type(KeyCode.F10).release(KeyCode.SHIFT);
        settle();
        pick(Action.REVOKE);
        assertThat(lookup("#refusal .errno").queryLabeled().getText()).isEqualTo("EACCES");
    }

    @Test
    void namesAreFoundByTyping() {
        type(KeyCode.HOME);
        write("1002");
        settle();
        assertThat(chosen()).contains(new Ref.OfProcess(1002));
        sleep(1400);
        write("'mail");
        settle();
        assertThat(chosen()).contains(key("mail-password"));
        assertThat(session.selection().get()).contains(key("mail-password"));
    }

    @Test
    void whatIsChosenIsCopiedAsText() {
        select(key("_uid.1000"));
        press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);
        settle();
        var copied = new ArrayList<String>();
        interact(() -> copied.add(Clipboard.getSystemClipboard().getString()));
        assertThat(copied.getFirst())
                .startsWith(Titles.of(view().topology(), key("_uid.1000")).orElseThrow())
                .contains("\n  user key mail-password");
    }
}
