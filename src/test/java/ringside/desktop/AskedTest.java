package ringside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A question that fills its line stands above its answers, in every shape of a slide.
class AskedTest extends PresentingTest {
    @ParameterizedTest
    @CsvSource({"768, 700", "1000, 750", "1000, 800", "800, 600", "960, 720"})
    void theAnswersStandBelowTheQuestion(double wide, double high) {
        interact(
                () -> {
                    stage.setWidth(wide);
                    stage.setHeight(high);
                    Opening.lesson(session, "02-fork");
                    session.to(5);
                });
        settle();
        present();
        key(KeyCode.A);
        key(KeyCode.A);
        key(KeyCode.SPACE);
        var question = lookup("#present-question").<Label>query();
        var answer = lookup("#present-choice-1").<Label>query();
        var above =
                question.lookup(".text").localToScene(question.lookup(".text").getLayoutBounds());
        var below = answer.lookup(".text").localToScene(answer.lookup(".text").getLayoutBounds());
        assertThat(below.getMinY() - above.getMaxY()).isGreaterThan(5);
    }
}
