package ringside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import ringside.desktop.action.Action;
import ringside.desktop.session.Question;
import ringside.desktop.theme.Lettered;
import ringside.graph.Ref;
import ringside.graph.WhyAlive;
import ringside.picture.Ink;
import ringside.picture.Mark;
import ringside.state.Slot;

import java.util.List;
import java.util.stream.Collectors;

/// Why something is alive, asked by the key W and read in the panel.
class LifeWindowTest extends WindowTest {
    @AfterEach
    void wonderNoMore() {
        onScreen(() -> session.wonder(Question.NONE));
    }

    private String told() {
        return lookup(".caption .label").queryAll().stream()
                .filter(node -> node.getParent().isVisible())
                .map(node -> ((Label) node).getText())
                .collect(Collectors.joining(" "));
    }

    private boolean glows(Ref ref) {
        return window.frame().graph().displayList().of(ref).stream()
                .anyMatch(
                        mark ->
                                mark instanceof Mark.Trace trace
                                        && trace.look().line() == Ink.SELECTION
                                        && trace.look().width() > 5);
    }

    private List<String> panel() {
        return lookup("#inspector .label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }

    @Test
    void theKeyWPaintsTheWaysAndTellsThem() {
        select(key("build"));
        strike(Action.WHY);
        assertThat(told())
                .startsWith("Why “build” is alive: one reference Shortest path: 1003 make → ");
        assertThat(glows(new Ref.OfSlot(1003, Slot.SESSION))).isTrue();
        assertThat(lookup(".caption.doom").tryQuery()).as("a warning").isEmpty();
        select(new Ref.OfProcess(1003));
        assertThat(told()).startsWith("1003 make lives by itself “build” hangs on it.");
        assertThat(glows(new Ref.OfSlot(1003, Slot.SESSION))).isFalse();
        strike(Action.DOOM);
        assertThat(session.question().get()).isEqualTo(Question.DOOM);
        assertThat(told()).startsWith("If 1003 make were gone:");
        assertThat(lookup(".caption.doom").tryQuery()).as("a warning").isPresent();
        strike(Action.WHY);
        onScreen(() -> lookup("#surface").query().requestFocus());
        push(KeyCode.ESCAPE);
        settle();
        assertThat(told()).isEmpty();
    }

    @Test
    void thePanelHasHoldersLedgerPathsSinglePointsAndWhatHangsOnIt() {
        select(key("_ses"));
        var alive = WhyAlive.of(view().topology(), key("_ses").serial());
        assertThat(panel())
                .contains(Lettered.capitals("Why it is alive · " + alive.refs() + " references"))
                .contains(Lettered.capitals("REFERENCE LEDGER"), "/proc/keys", "= " + alive.refs())
                .contains(Lettered.capitals("PATHS FROM WHAT LIVES BY ITSELF"))
                .contains(Lettered.capitals("GONE WITH ANY OF THESE"))
                .containsAll(alive.references().stream().map(edge -> edge.reason()).toList());
        select(key("build"));
        assertThat(panel()).contains("1003 make → @s of 1003 make → “build”");
    }
}
