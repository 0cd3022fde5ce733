package ringside;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.stage.Stage;

import org.controlsfx.control.SegmentedButton;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

class TryFxTest extends ApplicationTest {
    private boolean hit;

    @Override
    public void start(Stage stage) {
        var button = new Button("Fork");
        button.setOnAction(_ -> hit = true);
        stage.setScene(
                new Scene(new javafx.scene.layout.VBox(button, new SegmentedButton()), 300, 200));
        stage.show();
    }

    @Test
    void clicks() {
        clickOn("Fork");
        assertThat(hit).isTrue();
    }
}
