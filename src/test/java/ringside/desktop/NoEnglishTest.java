package ringside.desktop;

import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;

import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import ringside.desktop.action.Action;
import ringside.words.Tongue;

import java.util.ArrayList;
import java.util.List;

/// A window speaks one language: whatever a person opens, chooses, does or gets wrong in a German
/// or Chinese one, no English sentence is found in it but the story's own.
class NoEnglishTest extends StrollTest {
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

    @Override
    void look(String where) {
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

    @ParameterizedTest
    @ValueSource(strings = {"GERMAN", "CHINESE"})
    void whateverIsChosen(Tongue tongue) {
        speak(tongue);
        look("window");
        chooseEach();
        none();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GERMAN", "CHINESE"})
    void whateverIsOpened(Tongue tongue) {
        speak(tongue);
        openEach(OPENING);
        none();
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
        walk(List.of("09-why-not-found", "14-upcall"));
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
