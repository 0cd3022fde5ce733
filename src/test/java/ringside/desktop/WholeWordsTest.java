package ringside.desktop;

import javafx.stage.Window;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import ringside.desktop.action.Action;
import ringside.words.Tongue;

import java.util.List;

/// In the smallest window that is promised, 1024 by 768 pixels, every word of whatever a person
/// opens or chooses can be read, in all three languages.
class WholeWordsTest extends StrollTest {
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

    @Override
    void look(String where) {
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

    @ParameterizedTest
    @EnumSource
    void whateverIsChosen(Tongue tongue) {
        speak(tongue);
        look("window");
        chooseEach();
        none();
    }

    @ParameterizedTest
    @EnumSource
    void whateverIsOpened(Tongue tongue) {
        speak(tongue);
        openEach(OPENING);
        none();
    }

    @ParameterizedTest
    @EnumSource
    void everyStepOfALesson(Tongue tongue) {
        speak(tongue);
        walk(List.of("06-login-logout", "14-upcall"));
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
