package ringside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import ringside.desktop.action.Action;
import ringside.desktop.action.Group;
import ringside.desktop.keep.Folders;
import ringside.desktop.session.Session;
import ringside.desktop.session.View;
import ringside.desktop.theme.Theme;
import ringside.graph.Ref;
import ringside.law.Lawful;
import ringside.rule.Machine;
import ringside.rule.Model;
import ringside.state.Kernel;
import ringside.state.Key;
import ringside.story.Stories;
import ringside.story.Tick;
import ringside.words.Tongue;
import ringside.words.Words;

import java.util.Optional;
import java.util.concurrent.Executor;

/// The real window on the headless platform, on a machine under the law: one stage a class, without
/// animation, on the desktop of the opening story before each test.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class WindowTest extends FxRobot {
    private static final double WIDTH = 1000;
    private static final double HEIGHT = 800;
    final Session session = new Session(machine(), worker(), WindowTest::onScreen);
    final Chosen chosen = new Chosen();
    MainWindow window;
    Stage stage;

    /// What performs the calls; asked before there is anything else of a test.
    Machine machine() {
        return new Lawful(Model.INSTANCE);
    }

    /// Who does what is slow: whoever asks, so that it is done at once.
    Executor worker() {
        return Runnable::run;
    }

    /// Where this test lets the window keep things.
    Folders folders() {
        return Folders.NONE;
    }

    static void onScreen(Runnable task) {
        if (Platform.isFxApplicationThread()) task.run();
        else WaitForAsyncUtils.waitForAsyncFx(10_000, task);
    }

    @BeforeAll
    void open() throws Exception {
        stage = FxToolkit.registerPrimaryStage();
        session.setReducedMotion(true);
        window =
                WaitForAsyncUtils.asyncFx(
                                () -> {
                                    Theme.loadFonts();
                                    return new MainWindow(session, chosen, folders());
                                })
                        .get();
        onScreen(
                () -> {
                    var scene = new Scene(window.frame(), WIDTH, HEIGHT);
                    window.dress(scene);
                    stage.setScene(scene);
                    stage.setX(0);
                    stage.setY(0);
                    stage.show();
                });
    }

    @AfterAll
    void close() throws Exception {
        FxToolkit.hideStage();
    }

    /// The desktop of the opening story: four processes of alice's, and what they hold.
    @BeforeEach
    void desktop() {
        onScreen(() -> session.openText("opening", Stories.text("opening").orElseThrow()));
        settle();
        onScreen(
                () -> {
                    session.to(step("expire"));
                    session.select(Optional.empty());
                    session.hush();
                });
        settle();
    }

    /// Closes what a failed test left open and takes its language back, so that it fails alone.
    @AfterEach
    void tidy() {
        onScreen(
                () ->
                        javafx.stage.Window.getWindows().stream()
                                .filter(other -> !other.equals(stage))
                                .toList()
                                .forEach(javafx.stage.Window::hide));
        if (Words.spoken() != Tongue.ENGLISH) interact(() -> window.speak(Tongue.ENGLISH));
        settle();
    }

    private int step(String label) {
        var moments = view().timeline().moments();
        for (var i = moments.size(); i > 0; i--)
            if (Tick.of(moments.get(i - 1).step()).label().equals(label)) return i;
        throw new AssertionError("the story has no step " + label);
    }

    void settle() {
        WaitForAsyncUtils.waitForFxEvents(2);
    }

    View view() {
        return session.view().get();
    }

    Kernel kernel() {
        return view().kernel();
    }

    Ref.OfKey key(String description) {
        return kernel().keys().values().stream()
                .filter(key -> key.description().equals(description))
                .map(Key::serial)
                .map(Ref.OfKey::new)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no key is called " + description));
    }

    void select(Ref ref) {
        onScreen(() -> session.select(Optional.of(ref)));
        settle();
    }

    /// Presses the button of an action, or chooses it in the menu that it is folded into where a
    /// long name takes its room.
    void press(Action action) {
        var id = "#do-" + action.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        var button = seen(id);
        var menu = BarActions.PROCESSES.contains(action) ? "process" : "session";
        if (button.isEmpty()) choose(menu, action);
        else clickOn(button.get());
        settle();
    }

    private Optional<Node> seen(String id) {
        return lookup(id).queryAll().stream()
                .filter(
                        node ->
                                node.isVisible()
                                        && node.getParent().isVisible()
                                        && node.getScene().getWindow().isShowing())
                .filter(node -> node.localToScreen(node.getBoundsInLocal()).getWidth() > 0)
                .findFirst();
    }

    /// Chooses an item of the menu `Keys` or `More`; in this one most groups have a menu of their
    /// own.
    void choose(String menu, Action action) {
        clickOn("#menu-" + menu);
        if (menu.equals("more") && action.group() != Group.FILE) enter(action);
        pick(action);
    }

    /// Goes over into the menu of a group; on the way to a lower line of it the pointer would open
    /// the menu of another group.
    private void enter(Action action) {
        clickOn(action.group().title());
        var line = item(action);
        var across = line.localToScreen(line.getBoundsInLocal()).getCenterX();
        moveTo(across, robotContext().getBaseRobot().retrieveMouse().getY());
    }

    /// Chooses an item of the menu that is open; other parts of the window may say the same words.
    void pick(Action action) {
        clickOn(item(action));
        settle();
    }

    /// The line of an open menu; a button of the same words may stand hidden in the bar below.
    private Node item(Action action) {
        return lookup(action.text()).queryAll().stream()
                .filter(node -> !node.getScene().getWindow().equals(stage))
                .filter(node -> node.getScene().getWindow().isShowing())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no open menu offers " + action));
    }

    /// Presses the keys of an action, while nobody types.
    void strike(Action action) {
        onScreen(() -> stage.getScene().getRoot().requestFocus());
        press(Chord.of(action));
        release(new KeyCode[0]);
        settle();
    }

    /// Accepts an open form with the answers that it suggests.
    void agree() {
        assertThat(lookup("#form").tryQuery()).as("a form is open").isPresent();
        push(KeyCode.ENTER);
        settle();
        assertThat(lookup("#form").tryQuery()).as("the form is closed").isEmpty();
    }

    /// What is painted of a thing.
    boolean painted(Ref ref) {
        return !window.frame().graph().displayList().of(ref).isEmpty();
    }

    String label() {
        return Tick.of(view().step().orElseThrow()).label();
    }
}
