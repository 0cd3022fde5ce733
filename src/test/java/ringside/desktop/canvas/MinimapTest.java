package ringside.desktop.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.geometry.BoundingBox;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.shape.Rectangle;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import ringside.desktop.Login;
import ringside.graph.Ref;

import java.util.Optional;

/// The small map under a hand: press to go, drag the frame, see what is selected and found.
class MinimapTest extends Stand {
    private Minimap map;

    @BeforeEach
    void near() {
        map = (Minimap) graph.lookup("#minimap");
        interact(
                () -> {
                    graph.camera().smooth(false);
                    graph.camera().zoom(2, 0, 0);
                });
        settle();
    }

    private Point2D onMap(double x, double y) {
        return map.localToScreen(x, y);
    }

    private Point2D middle() {
        var seen = graph.camera().visible();
        return new Point2D(seen.centerX(), seen.centerY());
    }

    private Point2D grip() {
        var frame = (Rectangle) map.lookup(".frame");
        return onMap(
                frame.getX() + frame.getWidth() / 2 + 3, frame.getY() + frame.getHeight() / 2 + 2);
    }

    @Test
    void aPressGoesThere() {
        var before = middle();
        clickOn(onMap(Minimap.WIDTH - 30, Minimap.HEIGHT - 30));
        assertThat(middle().getX()).isGreaterThan(before.getX());
        assertThat(middle().getY()).isGreaterThan(before.getY());
    }

    @Test
    void theFrameIsHeldWhereItIsTakenAndFollowsTheHand() {
        clickOn(onMap(60, 40));
        var before = middle();
        moveTo(grip()).press(MouseButton.PRIMARY);
        assertThat(middle().getX()).isCloseTo(before.getX(), within(0.5));
        assertThat(middle().getY()).isCloseTo(before.getY(), within(0.5));
        moveBy(8, 4);
        release(MouseButton.PRIMARY);
        assertThat(middle().getX()).isGreaterThan(before.getX() + 20);
        assertThat(middle().getY()).isGreaterThan(before.getY() + 10);
    }

    @Test
    void whatIsFoundIsOnTheMap() {
        interact(() -> graph.lens().search());
        write("mail-password");
        settle();
        var box = session.view().get().places().at(ref("mail-password")).orElseThrow();
        assertThat(map.found()).containsExactly(box);
        push(javafx.scene.input.KeyCode.ESCAPE);
        settle();
        assertThat(map.found()).isEmpty();
    }

    @Test
    void itStepsAsideForWhatIsSelected() {
        var thing = new Ref.OfProcess(Login.BASH);
        interact(() -> session.select(Optional.of(thing)));
        for (var across = 0; across < 3; across++) {
            var at = middle();
            var box = session.view().get().places().at(thing).orElseThrow();
            var port = graph.camera().now();
            var x = map.getLayoutX() + 20 + 30 * across - port.screenX(box.centerX());
            var y = map.getLayoutY() + 40 - port.screenY(box.centerY());
            interact(() -> graph.camera().pan(x, y));
            settle();
            assertThat(middle()).isNotEqualTo(at);
            var now = graph.camera().now();
            var seen =
                    new BoundingBox(
                            now.screenX(box.x()),
                            now.screenY(box.y()),
                            box.width() * now.scale(),
                            box.height() * now.scale());
            assertThat(map.isVisible() && map.getBoundsInParent().intersects(seen)).isFalse();
            assertThat(map.isVisible()).isTrue();
        }
        interact(() -> session.select(Optional.empty()));
        settle();
        assertThat(map.getTranslateY()).isZero();
    }
}
