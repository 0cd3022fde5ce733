package ringside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

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
}
