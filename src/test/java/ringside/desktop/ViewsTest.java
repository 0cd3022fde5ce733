package ringside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import ringside.desktop.Views.Face;
import ringside.desktop.action.Action;

import java.util.ArrayList;
import java.util.List;

/// Faces come when they are asked for, and only those that somebody provided.
class ViewsTest extends FxRobot {
    private final List<Action> asked = new ArrayList<>();
    private final List<Face> made = new ArrayList<>();
    private Views views;

    @BeforeEach
    void open() throws Exception {
        var stage = FxToolkit.registerPrimaryStage();
        views = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> shown(stage));
    }

    private Views shown(Stage stage) {
        var shown =
                new Views((action, _) -> asked.add(action)).add(Face.GRAPH, () -> face(Face.GRAPH));
        stage.setScene(new Scene(shown, 600, 400));
        stage.setX(0);
        stage.setY(0);
        stage.show();
        return shown;
    }

    private Button face(Face face) {
        made.add(face);
        var button = new Button(face.name());
        button.setId(face.name());
        return button;
    }

    @AfterAll
    static void close() throws Exception {
        FxToolkit.hideStage();
    }

    private void act(Runnable deed) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, deed);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void oneFaceLeavesNothingToChoose() {
        assertThat(lookup("#faces").query().isVisible()).isFalse();
        assertThat(views.reserved().getValue().doubleValue()).isZero();
        act(() -> views.show(Face.LIFELINES));
        assertThat(views.shown().get()).isEqualTo(Face.GRAPH);
        assertThat(lookup("#GRAPH").query().isVisible()).isTrue();
    }

    @Test
    void aFaceIsMadeWhenItIsShownAndKept() {
        act(() -> views.add(Face.OUTLINE, () -> face(Face.OUTLINE)));
        assertThat(made).containsExactly(Face.GRAPH);
        act(() -> views.show(Face.OUTLINE));
        act(() -> views.show(Face.GRAPH));
        act(() -> views.show(Face.OUTLINE));
        assertThat(made).containsExactly(Face.GRAPH, Face.OUTLINE);
        assertThat(lookup("#OUTLINE").query().isVisible()).isTrue();
        assertThat(lookup("#GRAPH").query().isVisible()).isFalse();
    }

    @Test
    void buttonsStandInTheirOrderAndAskForTheAction() {
        act(() -> views.add(Face.LIFELINES, () -> face(Face.LIFELINES)));
        act(() -> views.add(Face.OUTLINE, () -> face(Face.OUTLINE)));
        assertThat(lookup("#faces .toggle-button").queryAllAs(ToggleButton.class))
                .extracting(ToggleButton::getId)
                .containsExactly("face-graph", "face-outline", "face-lifelines");
        clickOn("#face-outline");
        clickOn("#face-outline");
        assertThat(asked).containsExactly(Action.OUTLINE, Action.OUTLINE);
        assertThat(lookup("#face-outline").queryAs(ToggleButton.class).isSelected()).isTrue();
    }

    @Test
    void theKeysFollowTheFace() {
        act(() -> views.add(Face.OUTLINE, () -> face(Face.OUTLINE)));
        clickOn("#GRAPH");
        act(() -> views.show(Face.OUTLINE));
        assertThat(lookup("#OUTLINE").query().isFocused()).isTrue();
    }
}
