package ringside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import ringside.desktop.action.Action;
import ringside.desktop.action.Form;
import ringside.graph.Ref;
import ringside.words.Tongue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;

/// In the smallest window that is promised, 1024 by 768 pixels, every word of whatever a person
/// opens or chooses can be read, in all three languages.
class WholeWordsTest extends WindowTest {
    private static final double WIDTH = 1024;
    private static final double HEIGHT = 768;

    /// What opens a card, a dialog or another face of the story.
    private static final List<Action> OPENING =
            List.of(
                    Action.WHY_NOT,
                    Action.BOOKMARKS,
                    Action.SETTINGS,
                    Action.EXPORT,
                    Action.PALETTE,
                    Action.HELP,
                    Action.WHY,
                    Action.DOOM,
                    Action.EYES,
                    Action.OUTLINE,
                    Action.LIFELINES,
                    Action.GRAPH);

    private final TreeSet<String> found = new TreeSet<>();

    @BeforeAll
    void small() {
        size(WIDTH, HEIGHT);
    }

    @AfterAll
    void large() {
        size(1000, 800);
    }

    private void size(double width, double height) {
        onScreen(
                () -> {
                    stage.setWidth(width);
                    stage.setHeight(height);
                });
        settle();
    }

    private void speak(Tongue tongue) {
        onScreen(() -> window.speak(tongue));
        settle();
    }

    private void look(String where) {
        settle();
        onScreen(
                () -> {
                    Window.getWindows().stream()
                            .filter(Window::isShowing)
                            .flatMap(shown -> Blemishes.of(shown.getScene()).stream())
                            .forEach(it -> found.add(where + ": " + it));
                    var graph = window.frame().graph();
                    if (graph.isVisible())
                        PictureBlemishes.of(graph).forEach(it -> found.add(where + ": " + it));
                });
    }

    private void none() {
        var all = List.copyOf(found);
        found.clear();
        assertThat(all).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whateverIsChosen(Tongue tongue) {
        speak(tongue);
        look("window");
        var kinds = new HashSet<Class<?>>();
        for (var thing : view().topology().things()) {
            if (!kinds.add(thing.getClass())) continue;
            select(thing);
            look(thing.toString());
        }
        none();
    }

    @ParameterizedTest
    @EnumSource
    void whateverIsOpened(Tongue tongue) {
        speak(tongue);
        for (var thing : List.of(key("_ses"), new Ref.OfProcess(1000))) {
            select(thing);
            Arrays.stream(Action.values()).filter(this::asks).forEach(this::open);
        }
        OPENING.forEach(this::open);
        none();
    }

    private boolean asks(Action action) {
        return action.offer(session.situation())
                .filter(offer -> offer instanceof Form form && !form.immediate())
                .isPresent();
    }

    private void open(Action action) {
        Node near = lookup("#menu-session").query();
        Platform.runLater(() -> window.desk().invoke(action, near));
        look(action.name());
        push(KeyCode.ESCAPE);
        onScreen(
                () ->
                        Window.getWindows().stream()
                                .filter(other -> !other.equals(stage))
                                .toList()
                                .forEach(Window::hide));
        settle();
    }

    @ParameterizedTest
    @EnumSource
    void everyStepOfALesson(Tongue tongue) {
        speak(tongue);
        for (var name : List.of("06-login-logout", "14-upcall")) {
            onScreen(() -> Opening.lesson(session, name));
            settle();
            for (var step = 0; step <= view().timeline().length(); step++) {
                var to = step;
                onScreen(() -> session.to(to));
                look(name + " " + step);
            }
        }
        none();
    }

    @ParameterizedTest
    @EnumSource
    void twoPictures(Tongue tongue) {
        speak(tongue);
        onScreen(() -> session.to(6));
        strike(Action.COMPARE);
        onScreen(() -> session.to(11));
        look("two moments");
        strike(Action.COMPARE);
        onScreen(() -> Opening.lesson(session, "05-joining"));
        onScreen(() -> session.to(4));
        strike(Action.TRUTHS);
        look("two truths");
        none();
    }
}
