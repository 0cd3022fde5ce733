package ringside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;

import org.controlsfx.control.PopOver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import ringside.desktop.control.Showcase;
import ringside.graph.Ref;

import java.util.Optional;

/// A refusal that a key asked for points at what it speaks of.
class RefusalAimTest extends WindowTest {
    private PopOver card() {
        return Window.getWindows().stream()
                .filter(PopOver.class::isInstance)
                .map(PopOver.class::cast)
                .filter(Window::isShowing)
                .findFirst()
                .orElseThrow();
    }

    private void revoke() {
        onScreen(() -> lookup("#surface").query().requestFocus());
        press(KeyCode.ALT).type(KeyCode.V).release(KeyCode.ALT);
        settle();
    }

    private Optional<Bounds> spokenOf() {
        return lookup("#surface").<javafx.scene.layout.Region>query() instanceof Showcase surface
                ? surface.spokenOf()
                : Optional.empty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mail-password", "primary"})
    void theCardTouchesTheKey(String name) {
        select(new Ref.OfProcess(1));
        select(key(name));
        revoke();
        var thing = spokenOf().orElseThrow();
        var card = card();
        assertThat(thing.getCenterX()).isBetween(card.getX(), card.getX() + card.getWidth());
        var below = card.getY() + card.getHeight() / 2 > thing.getCenterY();
        var edge = below ? card.getAnchorY() : card.getAnchorY() + card.getHeight();
        assertThat(edge).isCloseTo(below ? thing.getMaxY() : thing.getMinY(), within(30.0));
        assertThat(card.getArrowSize()).isPositive();
        press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        settle();
    }

    @Test
    void withoutAnythingInSightItHasNoArrow() {
        select(new Ref.OfProcess(1));
        select(key("mail-password"));
        onScreen(() -> window.frame().graph().camera().pan(-9000, 0));
        settle();
        revoke();
        assertThat(spokenOf()).isEmpty();
        assertThat(card().getArrowSize()).isZero();
    }

    private static org.assertj.core.data.Offset<Double> within(double pixels) {
        return org.assertj.core.data.Offset.offset(pixels);
    }
}
