package ringside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.Test;

/// Keys that the toolkit spells in its own way do what the list of keys promises.
class KeysTest extends WindowTest {
    @Test
    void thePagesGoThroughTheStory() {
        onScreen(() -> stage.getScene().getRoot().requestFocus());
        var here = view().timeline().cursor();
        push(KeyCode.PAGE_UP);
        settle();
        assertThat(view().timeline().cursor()).isEqualTo(here - 1);
        push(KeyCode.PAGE_DOWN);
        settle();
        assertThat(view().timeline().cursor()).isEqualTo(here);
    }

    @Test
    void aKeyThatIsHeldForksOnce() {
        var before = view().kernel().processes().size();
        hold(KeyCode.F, true);
        assertThat(view().kernel().processes()).hasSize(before + 1);
        hold(KeyCode.F, true);
        assertThat(view().kernel().processes()).hasSize(before + 2);
    }

    @Test
    void aKeyThatIsHeldGoesOnThroughTheStory() {
        var here = view().timeline().cursor();
        hold(KeyCode.PAGE_UP, false);
        assertThat(view().timeline().cursor()).isEqualTo(here - 3);
    }

    /// As a keyboard does it: presses without a release between them.
    private void hold(KeyCode key, boolean alt) {
        onScreen(() -> stage.getScene().getRoot().requestFocus());
        for (var press = 0; press < 3; press++) fire(KeyEvent.KEY_PRESSED, key, alt);
        fire(KeyEvent.KEY_RELEASED, key, alt);
    }

    private void fire(EventType<KeyEvent> type, KeyCode key, boolean alt) {
        var event = new KeyEvent(type, "", "", key, false, false, alt, false);
        onScreen(() -> Event.fireEvent(stage.getScene().getRoot(), event));
        settle();
    }
}
