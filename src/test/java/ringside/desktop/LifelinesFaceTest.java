package ringside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import ringside.desktop.action.Action;
import ringside.graph.Ref;

import java.util.Optional;

/// The face of lifelines: bars over the steps, in step with selection and timeline.
class LifelinesFaceTest extends WindowTest {
    private Node row(Ref.OfKey key) {
        return lookup("#life-" + key.serial().hex()).query();
    }

    private void shown() {
        strike(Action.LIFELINES);
        settle();
    }

    private Node bar(Ref.OfKey key) {
        return from(row(key)).lookup(".life-bar").query();
    }

    /// Clicks a step of a bar, as wide as all its steps are.
    private void click(Ref.OfKey key, int step) {
        var bounds = bar(key).localToScreen(bar(key).getBoundsInLocal());
        var steps = view().timeline().length() + 1;
        var share = Math.min(44, bounds.getWidth() / steps);
        clickOn(bounds.getMinX() + (step + 0.5) * share, bounds.getCenterY());
        settle();
    }

    @Test
    void everyKeyOfTheStoryHasABarAlsoOneThatIsGone() {
        strike(Action.LAST);
        shown();
        var rows = lookup("#life-list").<ListView<?>>query().getItems();
        assertThat(rows).hasSizeGreaterThan(kernel().keys().size());
        assertThat(lookup("#lifelines-told").<Label>query().getText())
                .contains(String.valueOf(kernel().keys().size()));
        assertThat(row(key("_ses")).getAccessibleText()).contains("_ses", "step");
    }

    @Test
    void aClickOnABarGoesToItsStepAndSelectsItsKey() {
        shown();
        var mail = key("mail-password");
        var here = view().timeline().cursor();
        click(mail, here - 2);
        assertThat(view().timeline().cursor()).isEqualTo(here - 2);
        assertThat(session.selection().get()).contains(mail);
        strike(Action.NEXT);
        assertThat(view().timeline().cursor()).isEqualTo(here - 1);
    }

    @Test
    void whoHeldTheChosenOneStandsBelowIt() {
        shown();
        select(key("_ses"));
        var holds = lookup(node -> node.getId() != null && node.getId().startsWith("hold-slot-"));
        assertThat(holds.queryAll()).isNotEmpty();
        assertThat(lookup("#hold-slot-1000-s").tryQuery()).isPresent();

        interact(() -> session.select(Optional.of(key("mail-password"))));
        settle();
        assertThat(lookup("#hold-slot-1000-s").tryQuery()).isEmpty();
        assertThat(
                        lookup(node -> node.getId() != null && node.getId().startsWith("hold-key-"))
                                .queryAll())
                .isNotEmpty();
    }

    @Test
    void theKeysWalkTheRowsAndEnterGoesToABirth() {
        shown();
        clickOn(from(row(key("_ses"))).lookup(".life-title").<Node>query());
        settle();
        assertThat(session.selection().get()).contains(key("_ses"));
        push(KeyCode.ENTER);
        settle();
        var born = view().timeline().cursor();
        assertThat(view().timeline().moments().get(born - 1).kernel().keys())
                .hasSizeGreaterThan(view().step().orElseThrow().before().keys().size());
        strike(Action.GRAPH);
        assertThat(window.frame().views().shown().get()).isEqualTo(Views.Face.GRAPH);
    }

    /// Ten thousand keys are ten thousand rows, of which only those exist that are seen.
    @Test
    void onlyTheRowsThatAreSeenAreMade() {
        var many = new StringBuilder("---\ntitle: Many\n---\n\n```story\n");
        many.append("process 1 systemd parent 0 uid 0 gid 0\n");
        many.append("limit root_maxkeys 20000\nlimit root_maxbytes 20000000\n");
        many.append("1> join_session\n");
        for (var ring = 0; ring < 10; ring++) {
            many.append("r").append(ring).append(" = 1> keyctl newring ring").append(ring);
            many.append(" @s\n");
        }
        for (var key = 0; key < 2_000; key++)
            many.append("1> keyctl add user key%d x %%r%d\n".formatted(key, key % 10));
        many.append("```\n");
        interact(() -> session.openText("many", many.toString()));
        interact(session::last);
        settle();
        shown();
        var rows = lookup("#life-list").<ListView<?>>query().getItems();
        assertThat(rows).hasSize(kernel().keys().size()).hasSizeGreaterThan(2_000);
        assertThat(lookup(".life-bar").queryAll()).hasSizeLessThan(60);
        select(key("key1999"));
        assertThat(row(key("key1999")).isVisible()).isTrue();
        strike(Action.GRAPH);
    }
}
