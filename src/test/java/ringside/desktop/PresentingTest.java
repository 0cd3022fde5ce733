package ringside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import ringside.desktop.canvas.Slide;
import ringside.desktop.present.Screens;

import java.util.List;

/// The lesson of login and logout, about to be presented on as many screens as a test wants.
abstract class PresentingTest extends WindowTest {
    /// As many screens as a test wants.
    static final class Wall implements Screens {
        List<Rectangle2D> others = List.of();
        boolean full;

        @Override
        public List<Rectangle2D> others(Window window) {
            return others;
        }

        @Override
        public void full(Window window, boolean next) {
            full = next;
        }
    }

    final Wall wall = new Wall();

    @BeforeEach
    void lesson() {
        interact(
                () -> {
                    window.presenting().screens(wall);
                    wall.others = List.of();
                    Opening.lesson(session, "06-login-logout");
                });
        settle();
    }

    @AfterEach
    void left() {
        if (presenting()) key(KeyCode.ESCAPE);
        interact(
                () -> {
                    stage.setWidth(1000);
                    stage.setHeight(800);
                });
        settle();
    }

    boolean presenting() {
        return lookup("#presenter").tryQuery().isPresent();
    }

    void key(KeyCode code) {
        push(code);
        settle();
    }

    void present() {
        interact(() -> window.frame().graph().requestFocus());
        key(KeyCode.F5);
        assertThat(presenting()).isTrue();
    }

    boolean seen(String id) {
        return lookup(id).queryAll().stream().anyMatch(Node::isVisible);
    }

    String words(String id) {
        return lookup(id).<Label>query().getText();
    }

    int cursor() {
        return view().timeline().cursor();
    }

    Slide slide() {
        return lookup("#slide").<Slide>query();
    }
}
