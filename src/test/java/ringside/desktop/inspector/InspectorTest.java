package ringside.desktop.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import ringside.call.Call;
import ringside.desktop.Login;
import ringside.desktop.action.Action;
import ringside.desktop.session.Session;
import ringside.desktop.session.Shade;
import ringside.desktop.theme.Lettered;
import ringside.desktop.theme.Theme;
import ringside.graph.Ref;
import ringside.rule.Reach;
import ringside.state.Perm;
import ringside.words.Tongue;
import ringside.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/// The panel as a person reads and uses it.
class InspectorTest extends FxRobot {
    private static Stage stage;
    private final Session session = Login.session();
    private final List<Action> invoked = new ArrayList<>();
    private Inspector inspector;

    @BeforeAll
    static void toolkit() throws TimeoutException {
        stage = FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void open() {
        inspector = WaitForAsyncUtils.waitForAsyncFx(5_000, () -> shown(session, invoked::add));
    }

    private static Inspector shown(Session session, Consumer<Action> heard) {
        var made = new Inspector(session, (action, _) -> heard.accept(action));
        var scene = new Scene(new StackPane(made), 300, 900);
        scene.getStylesheets().setAll(Theme.sheets(Shade.LIGHT));
        stage.setScene(scene);
        stage.show();
        return made;
    }

    @AfterEach
    void english() {
        Words.speak(Tongue.ENGLISH);
    }

    /// However long a name is, the values of a section stand in a column.
    @ParameterizedTest
    @EnumSource(Tongue.class)
    void valuesStandInAColumn(Tongue tongue) {
        Words.speak(tongue);
        inspector = WaitForAsyncUtils.waitForAsyncFx(5_000, () -> shown(session, invoked::add));
        select("_ses");
        var sections = from(inspector).lookup(".section").<Node>queryAll();
        for (var section : sections) {
            var values =
                    from(section).lookup(".fact").queryAll().stream()
                            .map(fact -> ((Parent) fact).getChildrenUnmodifiable().getLast())
                            .mapToDouble(value -> value.localToScene(0, 0).getX())
                            .distinct();
            assertThat(values.toArray()).hasSizeLessThan(2);
        }
        assertThat(from(inspector).lookup(".fact").queryAll()).hasSizeGreaterThan(3);
    }

    private void select(String description) {
        var ref = new Ref.OfKey(Login.serial(session, description));
        interact(() -> session.select(Optional.of(ref)));
    }

    private List<String> texts() {
        return inspector.lookupAll(".label").stream()
                .map(node -> ((Label) node).getText())
                .toList();
    }

    @Test
    void itShowsTheSheetOfTheSelection() {
        select("_ses");
        var key = Login.key(session, "_ses");
        var situation = session.situation();
        var reach = Reach.of(situation.kernel(), situation.task().orElseThrow(), key);
        assertThat(texts())
                .contains("_ses", "session keyring", key.perm().toString())
                .contains(Perm.letters(reach.bits()))
                .contains(Lettered.capitals("Why it is alive · " + key.refs() + " references"))
                .contains("1000 bash → session");
    }

    @Test
    void aRowLeadsToWhatItNames() {
        select("_ses");
        var row =
                inspector.lookupAll(".link").stream()
                        .filter(
                                node ->
                                        new Ref.OfKey(Login.serial(session, "_uid.1000"))
                                                .equals(node.getUserData()))
                        .findFirst()
                        .orElseThrow();
        clickOn(row);
        assertThat(session.selection().get())
                .contains(new Ref.OfKey(Login.serial(session, "_uid.1000")));
    }

    @Test
    void itTellsWhatJustHappenedAndWhyNot() {
        assertThat(texts()).anyMatch(text -> text.contains("(build"));
        var serial = Login.serial(session, "draft").value();
        interact(() -> session.perform(new Call.Revoke(Login.MAKE, serial)));
        var step = session.view().get().step().orElseThrow();
        assertThat(step.reply().failed()).isTrue();
        var rule = step.refusal().orElseThrow().rule();
        assertThat(texts()).anyMatch(text -> text.contains("EACCES")).contains(rule.gloss());
        assertThat(texts()).anyMatch(text -> text.startsWith(rule.page()));
    }

    @Test
    void theButtonsAreTheActionsThatFit() {
        select("_ses");
        var names =
                inspector.lookupAll(".buttons .button").stream()
                        .map(node -> ((Button) node).getText())
                        .toList();
        assertThat(names).contains(Action.LINK_KEY.text(), Action.ADD.text(), Action.REVOKE.text());
        clickOn("#inspect-revoke");
        assertThat(invoked).containsExactly(Action.REVOKE);
    }

    @Test
    void nothingIsWiderThanThePanel() {
        for (var ref : session.view().get().topology().graph().vertexSet()) {
            interact(() -> session.select(Optional.of(ref)));
            WaitForAsyncUtils.waitForFxEvents(1);
            for (var node : inspector.lookupAll(".label")) {
                var right = inspector.sceneToLocal(node.localToScene(node.getLayoutBounds()));
                assertThat(right.getMaxX()).as("%s", node).isLessThanOrEqualTo(300);
            }
        }
    }
}
