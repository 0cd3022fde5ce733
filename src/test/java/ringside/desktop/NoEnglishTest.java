package ringside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;

import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import ringside.desktop.action.Action;
import ringside.desktop.action.Form;
import ringside.graph.Ref;
import ringside.words.Tongue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;

/// A window speaks one language: whatever a person opens, chooses, does or gets wrong in a German
/// or Chinese one, no English sentence is found in it but the story's own.
class NoEnglishTest extends WindowTest {
    /// What opens a card, a dialog or another face of the story.
    private static final List<Action> OPENING =
            List.of(
                    Action.WHY_NOT,
                    Action.BOOKMARKS,
                    Action.RECENT,
                    Action.SETTINGS,
                    Action.LESSONS,
                    Action.EXPORT,
                    Action.PALETTE,
                    Action.HELP,
                    Action.LANGUAGE,
                    Action.WHY,
                    Action.DOOM,
                    Action.OUTLINE,
                    Action.LIFELINES,
                    Action.GRAPH);

    private final TreeSet<String> found = new TreeSet<>();

    private void speak(Tongue tongue) {
        onScreen(() -> window.speak(tongue));
        settle();
    }

    private void look(String where) {
        settle();
        onScreen(
                () -> {
                    Telltale.open().forEach(text -> found.add(where + ": " + text));
                    picture(where);
                });
    }

    private void picture(String where) {
        var list = window.frame().graph().displayList();
        var texts = new ArrayList<>(list.texts());
        texts.addAll(list.titles().values());
        texts.stream().filter(Telltale::tells).forEach(it -> found.add(where + ": " + it));
    }

    private void none() {
        var all = List.copyOf(found);
        found.clear();
        assertThat(all).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GERMAN", "CHINESE"})
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
    @ValueSource(strings = {"GERMAN", "CHINESE"})
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
        tidied();
    }

    private void tidied() {
        onScreen(
                () ->
                        javafx.stage.Window.getWindows().stream()
                                .filter(other -> !other.equals(stage))
                                .toList()
                                .forEach(javafx.stage.Window::hide));
        settle();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GERMAN", "CHINESE"})
    void whateverAMenuOffers(Tongue tongue) {
        speak(tongue);
        for (var node : lookup(".menu-button").queryAllAs(MenuButton.class)) {
            if (!node.isVisible()) continue;
            onScreen(node::show);
            look(String.valueOf(node.getId()));
            onScreen(node::hide);
        }
        none();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GERMAN", "CHINESE"})
    void everyStepOfALesson(Tongue tongue) {
        speak(tongue);
        for (var name : List.of("09-why-not-found", "14-upcall")) {
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
    @ValueSource(strings = {"GERMAN", "CHINESE"})
    void whateverGoesWrongOnTheCommandLine(Tongue tongue) {
        speak(tongue);
        for (var line :
                List.of(
                        "frok",
                        "keyctl",
                        "keyctl nonsense",
                        "keyctl link",
                        "keyctl link %:nobody @s",
                        "keyctl link 5 \"open",
                        "keyctl setperm @s xyz",
                        "keyctl timeout @s soon",
                        "wait long",
                        "limit maxkeys",
                        "limit nothing 3",
                        "setuid alice",
                        "keyctl show @s too much",
                        "7777> fork")) {
            clickOn("#command-line");
            onScreen(() -> lookup("#command-line").queryAs(StyleClassedTextArea.class).clear());
            write(line, 0);
            push(KeyCode.ENTER);
            look(line);
        }
        none();
    }
}
