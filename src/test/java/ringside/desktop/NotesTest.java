package ringside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Rectangle2D;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import ringside.desktop.session.Shade;

import java.util.List;

/// What only the speaker sees, and what is left when a presentation is over.
class NotesTest extends PresentingTest {
    @Test
    void aSecondScreenHasNotesWithTheNextStep() {
        wall.others = List.of(new Rectangle2D(400, 100, 500, 600));
        interact(() -> session.to(9));
        present();
        assertThat(words("#notes-head")).isEqualTo("9/14  fork");
        assertThat(words("#notes-ahead")).startsWith("10/14  exit");
        for (var press = 0; press < 9 && cursor() == 9; press++) key(KeyCode.SPACE);
        key(KeyCode.SPACE);
        assertThat(words("#notes-answer"))
                .isEqualTo(
                        "The session keyring is revoked. What happens to the ticket? –"
                                + " It is destroyed, because a revoked ring drops its links");
        key(KeyCode.ESCAPE);
        assertThat(lookup("#notes").tryQuery()).isEmpty();
    }

    @Test
    void inTheDarkTheGroundOfTheNotesIsDark() {
        wall.others = List.of(new Rectangle2D(400, 100, 500, 600));
        interact(() -> session.setShade(Shade.DARK));
        present();
        interact(
                () -> {
                    var shot = lookup("#notes").query().getScene().snapshot(null);
                    var ground = shot.getPixelReader().getColor(480, 580);
                    session.setShade(Shade.LIGHT);
                    assertThat(ground.getBrightness()).isLessThan(0.3);
                });
    }

    @Test
    void withoutASecondScreenThereAreNoNotes() {
        present();
        assertThat(lookup("#notes").tryQuery()).isEmpty();
    }

    @Test
    void theWindowIsAsItWasAfterwards() {
        assertThat(session.tuition().attended().get()).isTrue();
        present();
        assertThat(session.tuition().attended().get()).isFalse();
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        release(KeyCode.P, KeyCode.SHIFT, KeyCode.CONTROL);
        settle();
        assertThat(presenting()).isFalse();
        assertThat(session.tuition().attended().get()).isTrue();
        assertThat(seen("#lesson")).isTrue();
    }
}
