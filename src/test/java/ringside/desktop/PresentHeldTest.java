package ringside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Keys that somebody leans on while presenting: a keyboard repeats them, the slides do not.
class PresentHeldTest extends PresentingTest {
    @ParameterizedTest
    @EnumSource(
            value = KeyCode.class,
            names = {"SPACE", "PAGE_DOWN"})
    void aKeyThatIsHeldActsOnce(KeyCode code) {
        interact(() -> session.to(3));
        present();
        key(code);
        var once = words("#caption-text");
        key(KeyCode.PAGE_UP);
        hold(code, false);
        assertThat(words("#caption-text")).isEqualTo(once);
        hold(code, false);
        assertThat(words("#caption-text")).as("pressed anew").isNotEqualTo(once);
    }

    @Test
    void theBlackScreenStaysWhileItsKeyIsHeld() {
        present();
        hold(KeyCode.B, false);
        assertThat(seen("#present-black")).isTrue();
        hold(KeyCode.ESCAPE, false);
        assertThat(presenting()).isFalse();
    }

    @Test
    void theKeysThatBeganItDoNotEndItWhileTheyAreHeld() {
        interact(() -> window.frame().graph().requestFocus());
        hold(KeyCode.P, true);
        assertThat(presenting()).isTrue();
        hold(KeyCode.P, true);
        assertThat(presenting()).isFalse();
    }

    /// As a keyboard does it: presses without a release between them.
    private void hold(KeyCode key, boolean chord) {
        for (var press = 0; press < 5; press++) fire(KeyEvent.KEY_PRESSED, key, chord);
        fire(KeyEvent.KEY_RELEASED, key, chord);
    }

    private void fire(EventType<KeyEvent> type, KeyCode key, boolean chord) {
        var event = new KeyEvent(type, "", "", key, chord, chord, false, false);
        onScreen(() -> Event.fireEvent(stage.getScene().getRoot(), event));
        settle();
    }
}
