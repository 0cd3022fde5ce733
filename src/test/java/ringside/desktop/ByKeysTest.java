package ringside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import ringside.desktop.action.Action;
import ringside.graph.Ref;
import ringside.words.Tongue;
import ringside.words.Words;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Everything is done by keys alone, one sees where the keys are, and whatever takes them says what
/// it is.
class ByKeysTest extends WindowTest {
    @AfterEach
    void english() {
        onScreen(
                () -> {
                    if (Words.spoken() != Tongue.ENGLISH) window.speak(Tongue.ENGLISH);
                });
        settle();
    }

    private Node owner() {
        return stage.getScene().getFocusOwner();
    }

    private void chord(KeyCode... keys) {
        press(keys);
        release(new KeyCode[0]);
        settle();
    }

    private void palette(String typed) {
        chord(KeyCode.CONTROL, KeyCode.K);
        write(typed, 0);
        settle();
        chord(KeyCode.ENTER);
    }

    @SuppressWarnings("ReferenceEquality")
    private static boolean within(Node node, Node region) {
        for (var at = Optional.of(node); at.isPresent(); at = at.map(Node::getParent))
            if (at.get() == region) return true;
        return false;
    }

    private Node region() {
        return window.frame().regions().stream()
                .filter(region -> within(owner(), region))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no region has the keys: " + owner()));
    }

    @Test
    void theRegionsAreWalkedAroundAndOneSeesWhereOneIs() {
        onScreen(() -> stage.getScene().getRoot().requestFocus());
        var walked = new ArrayList<String>();
        for (var i = 0; i < 10; i++) {
            chord(KeyCode.F6);
            assertThat(owner().isFocusVisible()).as("%s", owner()).isTrue();
            if (walked.contains(region().getId())) break;
            walked.add(region().getId());
        }
        assertThat(walked)
                .containsSubsequence("top-bar", "views", "inspector", "timeline", "console");
        assertThat(region().getId()).isEqualTo("top-bar");
        chord(KeyCode.SHIFT, KeyCode.F6);
        assertThat(region().getId()).isEqualTo("console");
    }

    @Test
    void aRegionIsEnteredWhereItWasLeft() {
        clickOn("#menu-more");
        push(KeyCode.ESCAPE);
        settle();
        var there = owner();
        assertThat(there.getId()).isEqualTo("menu-more");
        chord(KeyCode.F6);
        chord(KeyCode.SHIFT, KeyCode.F6);
        assertThat(owner()).isSameAs(there);
    }

    @Test
    void theGraphIsOneStopAndSpeaksForItsThings() {
        onScreen(() -> stage.getScene().getRoot().requestFocus());
        chord(KeyCode.F6);
        chord(KeyCode.F6);
        chord(KeyCode.DOWN);
        var said = "";
        for (var i = 0; i < 8 && !said.contains("keyring"); i++) {
            chord(KeyCode.RIGHT);
            said = String.valueOf(owner().queryAccessibleAttribute(AccessibleAttribute.TEXT));
        }
        assertThat(owner().getId()).isEqualTo("surface");
        assertThat(said).contains("keyring").contains("serial 0x").contains("held by");
        chord(KeyCode.ENTER);
        assertThat(session.selection().get()).get().isInstanceOf(Ref.OfKey.class);
        chord(KeyCode.SHIFT, KeyCode.F10);
        assertThat(Window.getWindows()).anyMatch(other -> !other.equals(stage));
        chord(KeyCode.ESCAPE);
        var before = owner();
        chord(KeyCode.TAB);
        assertThat(owner()).isNotSameAs(before);
    }

    @Test
    void aWholeSessionNeedsNoPointer(@TempDir Path folder) throws Exception {
        palette("Fork inherits");
        assertThat(session.title().get()).isEqualTo("Fork inherits the session");
        palette("1> fork 4242");
        assertThat(kernel().process(4242)).isPresent();
        palette("process 4242");
        assertThat(session.selection().get()).contains(new Ref.OfProcess(4242));
        chord(KeyCode.ALT, KeyCode.E);
        agree();
        assertThat(label()).startsWith("exec");
        chord(KeyCode.ALT, KeyCode.J);
        agree();
        var joined = kernel().task(4242).orElseThrow().cred().session();
        assertThat(joined.isNone()).isFalse();

        chord(KeyCode.CONTROL, KeyCode.J);
        write("4242> keyctl link @u @s", 0);
        chord(KeyCode.ENTER);
        assertThat(kernel().key(joined).orElseThrow().links().inOrder()).hasSize(1);
        palette("undo");
        assertThat(kernel().key(joined).orElseThrow().links().inOrder()).isEmpty();

        palette("graph");
        chord(KeyCode.CONTROL, KeyCode.F);
        write("pid:4242", 0);
        chord(KeyCode.ENTER);
        chord(KeyCode.ESCAPE);
        assertThat(owner().getId()).isEqualTo("surface");
        for (var i = 0; i < 6 && !"timeline".equals(region().getId()); i++) chord(KeyCode.F6);
        assertThat(region().getId()).isEqualTo("timeline");

        chosen.path = Optional.of(folder.resolve("end.svg"));
        chord(KeyCode.CONTROL, KeyCode.E);
        chord(KeyCode.ENTER);
        assertThat(Files.size(folder.resolve("end.svg"))).isPositive();
        palette("process 4242");
        chord(KeyCode.ALT, KeyCode.X);
        assertThat(kernel().process(4242)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void whateverTakesTheKeysSaysWhatItIs(Tongue tongue) {
        onScreen(() -> window.speak(tongue));
        select(key("_ses"));
        named(stage.getScene());
        for (var dialog : List.of(Action.EXPORT, Action.JOIN, Action.SET_IDS)) {
            strike(dialog);
            Window.getWindows().stream()
                    .filter(other -> !other.equals(stage))
                    .forEach(other -> named(other.getScene()));
            push(KeyCode.ESCAPE);
            settle();
            assertThat(Window.getWindows()).as("%s is left by Escape", dialog).hasSize(1);
        }
    }

    private static void named(Scene scene) {
        var silent =
                stops(scene.getRoot())
                        .filter(node -> said(node).isBlank())
                        .map(
                                node ->
                                        node.getTypeSelector()
                                                + "#"
                                                + node.getId()
                                                + node.getStyleClass())
                        .toList();
        assertThat(silent).as("controls that say nothing").isEmpty();
    }

    private static String said(Node node) {
        var text = node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
        var own = node.getAccessibleText();
        return own == null ? text == null ? "" : text.toString() : own;
    }

    private static Stream<Node> stops(Node node) {
        if (!node.isVisible()) return Stream.empty();
        var own = node.isFocusTraversable() ? Stream.of(node) : Stream.<Node>empty();
        return node instanceof Parent parent
                ? Stream.concat(
                        own, parent.getChildrenUnmodifiable().stream().flatMap(ByKeysTest::stops))
                : own;
    }
}
