package ringside.desktop.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Window;

import org.junit.jupiter.api.Test;

import ringside.desktop.Login;
import ringside.desktop.session.Shade;
import ringside.graph.Ref;
import ringside.state.Slot;

import java.util.List;
import java.util.Optional;

/// Clicks, the wheel, the menu and keys on the graph, as a person has them.
class GraphViewTest extends Stand {
    @Test
    void aClickSelectsWhatLiesUnderThePointer() {
        var things =
                List.of(
                        new Ref.OfProcess(Login.BASH),
                        ref("_ses"),
                        ref("_uid.1000"),
                        ref("mail-password"),
                        new Ref.OfSlot(Login.VIM, Slot.PROCESS));
        for (var thing : things) {
            clickOn(spot(thing));
            assertThat(session.selection().get()).contains(thing);
        }
        clickOn(world(600, -6));
        assertThat(session.selection().get()).isEmpty();
    }

    @Test
    void theWheelKeepsTheWorldUnderThePointer() {
        var before = graph.camera().now();
        var local = new Point2D(414, 153);
        var surface = graph.lookup("#surface");
        interact(() -> Event.fireEvent(surface, wheel(surface.localToScene(local), 80, false)));
        var after = graph.camera().now();
        assertThat(after.scale()).isNotEqualTo(before.scale());
        assertThat(after.worldX(local.getX())).isCloseTo(before.worldX(local.getX()), within(0.01));
        assertThat(after.worldY(local.getY())).isCloseTo(before.worldY(local.getY()), within(0.01));
    }

    private static ScrollEvent wheel(Point2D at, double down, boolean shift) {
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                at.getX(),
                at.getY(),
                at.getX(),
                at.getY(),
                shift,
                false,
                false,
                false,
                false,
                false,
                0,
                down,
                0,
                down,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null);
    }

    @Test
    void shiftAndWheelMoveThePictureSideways() {
        var before = graph.camera().now();
        interact(
                () ->
                        Event.fireEvent(
                                graph.lookup("#surface"), wheel(new Point2D(9, 9), 40, true)));
        var after = graph.camera().now();
        assertThat(after.scale()).isEqualTo(before.scale());
        assertThat((before.x() - after.x()) * after.scale()).isCloseTo(40, within(0.5));
    }

    @Test
    void fitShowsEverything() {
        interact(() -> graph.camera().zoom(3, 700, 500));
        assertThat(outside()).isPositive();
        clickOn(world(graph.camera().visible().x() + 8, graph.camera().visible().y() + 8));
        type(KeyCode.F);
        settle();
        assertThat(outside()).isZero();
    }

    private long outside() {
        var seen = graph.camera().visible();
        return session.view().get().places().boxes().values().stream()
                .filter(box -> !seen.contains(box))
                .count();
    }

    @Test
    void arrowsWalkAndEnterSelects() {
        clickOn(spot(new Ref.OfProcess(Login.VIM)));
        type(KeyCode.RIGHT);
        type(KeyCode.ENTER);
        var held = session.selection().get().orElseThrow();
        assertThat(held).isIn(ref("_ses"), ref("_pid"));
        type(KeyCode.LEFT);
        type(KeyCode.ENTER);
        assertThat(session.selection().get().orElseThrow()).isInstanceOf(Ref.OfProcess.class);
        assertThat(graph.lookup("#surface").getAccessibleText())
                .isEqualTo(graph.displayList().titles().get(session.selection().get().get()));
        type(KeyCode.ESCAPE);
        assertThat(session.selection().get()).isEmpty();
    }

    @Test
    void theMenuFitsTheThing() {
        assertThat(menu(new Ref.OfProcess(Login.MAKE)))
                .contains("menu-fork", "menu-exec", "menu-exit", "menu-join", "menu-to-parent")
                .doesNotContain("menu-revoke");
        assertThat(menu(ref("_ses")))
                .contains("menu-link-key", "menu-add", "menu-revoke", "menu-clear")
                .doesNotContain("menu-fork");
        assertThat(menu(ref("mail-password")))
                .contains("menu-link-key", "menu-revoke", "menu-read")
                .doesNotContain("menu-clear", "menu-add");
        assertThat(menu(new Ref.OfSlot(Login.VIM, Slot.PROCESS))).contains("menu-join");
    }

    private List<String> menu(Ref ref) {
        rightClickOn(spot(ref));
        settle();
        assertThat(session.selection().get()).contains(ref);
        var ids =
                Window.getWindows().stream()
                        .filter(ContextMenu.class::isInstance)
                        .map(ContextMenu.class::cast)
                        .flatMap(menu -> menu.getItems().stream())
                        .map(item -> Optional.ofNullable(item.getId()).orElse(""))
                        .toList();
        type(KeyCode.ESCAPE);
        return ids;
    }

    @Test
    void theTooltipSaysWhatTheOutlineSays() {
        moveTo(spot(ref("_uid.1000")));
        sleep(600);
        settle();
        var said =
                Window.getWindows().stream()
                        .filter(javafx.scene.control.Tooltip.class::isInstance)
                        .map(window -> ((javafx.scene.control.Tooltip) window).getText())
                        .toList();
        assertThat(said).contains(graph.displayList().titles().get(ref("_uid.1000")));
        moveTo(world(600, -6));
        settle();
    }

    @Test
    void darkPaintsTheSameList() {
        var light = graph.displayList();
        interact(() -> session.setShade(Shade.DARK));
        settle();
        assertThat(graph.displayList()).isEqualTo(light);
    }
}
