package ringside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import ringside.picture.Framing;
import ringside.picture.Ink;
import ringside.picture.Mark;
import ringside.picture.Palette;
import ringside.words.Tongue;

import java.util.ArrayList;
import java.util.List;

/// Presenting as a teacher does: with the keys that a remote sends.
class PresenterTest extends PresentingTest {
    @Test
    void theTeachersTry() {
        present();
        assertThat(wall.full).isTrue();
        assertThat(words("#caption-head")).isEqualTo("0/14  Login and logout");
        var captions = new ArrayList<String>();
        var stations = new ArrayList<String>();
        var remote = List.of(KeyCode.PAGE_DOWN, KeyCode.RIGHT, KeyCode.SPACE, KeyCode.PERIOD);
        for (var press = 0; press < 90 && !seen("#present-end"); press++) {
            key(remote.get(press % remote.size()));
            captions.add(words("#caption-text"));
            if (seen("#present-question")) stations.add(cursor() + words("#present-question"));
            letters();
        }
        assertThat(seen("#present-end")).as("pressed to the end").isTrue();
        assertThat(cursor()).isEqualTo(14);
        assertThat(captions).anyMatch(said -> said.contains("ticket"));
        assertThat(stations)
                .containsExactly(
                        "10The session keyring is revoked. What happens to the ticket?",
                        "10The session keyring is revoked. What happens to the ticket?",
                        "12How does the backup get a session that works?",
                        "12How does the backup get a session that works?");
        key(KeyCode.ESCAPE);
        assertThat(presenting()).isFalse();
        assertThat(wall.full).isFalse();
        assertThat(seen("#graph")).isTrue();
        assertThat(lookup("#graph").query().isVisible()).isTrue();
    }

    /// Every word on the wall is as large as it has to be.
    private void letters() {
        var least = Framing.letter(height()) - 0.01;
        for (var node : lookup("#presenter").lookup(".label").queryAllAs(Label.class))
            assertThat(node.getFont().getSize()).as(node.getText()).isGreaterThanOrEqualTo(least);
        var scale = slide().framing().scale();
        for (var mark : slide().displayList().marks())
            if (mark instanceof Mark.Words it)
                assertThat(it.size() * scale).as(it.text()).isGreaterThanOrEqualTo(least);
    }

    @Test
    void aStepIsWalkedBeatByBeatAndBack() {
        interact(() -> session.to(10));
        present();
        key(KeyCode.SPACE);
        assertThat(seen("#present-question")).isTrue();
        key(KeyCode.SPACE);
        key(KeyCode.SPACE);
        assertThat(cursor()).isEqualTo(11);
        var first = words("#caption-text");
        key(KeyCode.SPACE);
        var second = words("#caption-text");
        assertThat(cursor()).isEqualTo(11);
        assertThat(second).isNotEqualTo(first);
        key(KeyCode.PAGE_UP);
        assertThat(words("#caption-text")).isEqualTo(first);
        assertThat(cursor()).isEqualTo(11);
        key(KeyCode.LEFT);
        assertThat(cursor()).isEqualTo(10);
    }

    @Test
    void aQuestionShowsItsAnswerWithWhatTheClassChose() {
        interact(() -> session.to(10));
        present();
        key(KeyCode.PAGE_DOWN);
        assertThat(words("#present-sign-3")).isEqualTo("3");
        assertThat(words("#present-choice-3")).startsWith("It is destroyed");
        column();
        key(KeyCode.DIGIT1);
        assertThat(words("#present-sign-3")).isEqualTo("✓");
        assertThat(words("#present-sign-1")).isEqualTo("✗");
        column();
        assertThat(cursor()).isEqualTo(10);
        key(KeyCode.PAGE_UP);
        assertThat(words("#present-sign-3")).isEqualTo("3");
        key(KeyCode.PAGE_UP);
        assertThat(seen("#present-question")).isFalse();
        assertThat(session.tuition().answers().get().settled(10)).isFalse();
    }

    /// All answers begin at one line, behind their numbers.
    private void column() {
        var begin = left("#present-choice-1");
        for (var number = 1; number <= 3; number++) {
            assertThat(left("#present-choice-" + number)).isEqualTo(begin);
            var sign = lookup("#present-sign-" + number).<Label>query();
            assertThat(sign.lookup(".text").localToScene(sign.lookup(".text").getLayoutBounds()))
                    .satisfies(ink -> assertThat(ink.getMaxX()).isLessThan(begin));
        }
    }

    private double left(String id) {
        var label = lookup(id).<Label>query();
        return label.localToScene(label.getLayoutBounds()).getMinX();
    }

    @Test
    void bIsABlackScreenAndAnyKeyComesBack() {
        present();
        key(KeyCode.B);
        assertThat(seen("#present-black")).isTrue();
        key(KeyCode.B);
        assertThat(seen("#present-black")).isFalse();
        key(KeyCode.B);
        key(KeyCode.SPACE);
        assertThat(seen("#present-black")).isFalse();
        assertThat(cursor()).isZero();
        key(KeyCode.F5);
        assertThat(presenting()).as("a remote that lost count").isTrue();
    }

    /// Of picture and caption together.
    private double height() {
        var caption = lookup("#caption").query().getBoundsInParent();
        return caption.getMaxY() - slide().getBoundsInParent().getMinY();
    }

    @Test
    void aSlideHasTheShapeThatIsAskedFor() {
        present();
        var whole = slide().getWidth();
        assertThat(whole).isEqualTo(stage.getScene().getWidth());
        key(KeyCode.A);
        assertThat(height()).isBetween(whole * 9 / 16 - 1.5, whole * 9 / 16 + 1.5);
        letters();
        key(KeyCode.A);
        assertThat(height()).isBetween(whole * 3 / 4 - 1.5, whole * 3 / 4 + 1.5);
        letters();
    }

    @Test
    void aSmallProjectorShowsWhatTheStepTouches() {
        interact(
                () -> {
                    stage.setWidth(800);
                    stage.setHeight(600);
                    session.to(8);
                });
        present();
        letters();
        var seen = slide().framing().seen(slide().getWidth(), slide().getHeight());
        var lit =
                slide().displayList().marks().stream()
                        .filter(Mark.Words.class::isInstance)
                        .map(Mark.Words.class::cast)
                        .filter(words -> words.text().equals("ticket"))
                        .toList();
        assertThat(lit).isNotEmpty().allMatch(words -> seen.contains(words.bounds()));
    }

    @Test
    void captionsAreReadableAndInTheLanguage() {
        interact(() -> window.speak(Tongue.GERMAN));
        interact(() -> session.to(9));
        present();
        assertThat(words("#caption-text")).isNotEmpty();
        var ground = Palette.PROJECTOR.of(Ink.INFO_FILL);
        assertThat(Palette.PROJECTOR.of(Ink.TEXT).contrast(ground)).isGreaterThan(7);
        key(KeyCode.ESCAPE);
        interact(() -> window.speak(Tongue.ENGLISH));
    }
}
