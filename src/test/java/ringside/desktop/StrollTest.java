package ringside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;

import ringside.desktop.action.Action;
import ringside.desktop.action.Form;
import ringside.graph.Ref;
import ringside.words.Tongue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;

/// A walk through the window in one language: whatever a person chooses and opens is looked at, and
/// what is wrong with it is kept until the end.
abstract class StrollTest extends WindowTest {
    final TreeSet<String> found = new TreeSet<>();

    /// Keeps what is wrong with what is on the screen.
    abstract void look(String where);

    void speak(Tongue tongue) {
        onScreen(() -> window.speak(tongue));
        settle();
    }

    void none() {
        var all = List.copyOf(found);
        found.clear();
        assertThat(all).isEmpty();
    }

    /// One thing of each kind.
    void chooseEach() {
        var kinds = new HashSet<Class<?>>();
        for (var thing : view().topology().things()) {
            if (!kinds.add(thing.getClass())) continue;
            select(thing);
            look(thing.toString());
        }
    }

    /// Every form that a keyring and a process offer, and then these.
    void openEach(List<Action> others) {
        for (var thing : List.of(key("_ses"), new Ref.OfProcess(1000))) {
            select(thing);
            Arrays.stream(Action.values()).filter(this::asks).forEach(this::open);
        }
        others.forEach(this::open);
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

    /// Every step of some lessons.
    void walk(List<String> lessons) {
        for (var name : lessons) {
            onScreen(() -> Opening.lesson(session, name));
            settle();
            for (var step = 0; step <= view().timeline().length(); step++) {
                var to = step;
                onScreen(() -> session.to(to));
                look(name + " " + step);
            }
        }
    }
}
