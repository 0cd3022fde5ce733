package ringside.desktop;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import ringside.desktop.action.Action;
import ringside.desktop.canvas.GraphView;
import ringside.graph.Ref;
import ringside.state.Serial;
import ringside.words.Tongue;

import java.util.HashSet;
import java.util.List;

/// What points at something in a picture covers nothing that one wants to see, and is covered by
/// nothing: over stories and recordings, two moments beside each other and questions.
class TagsTest extends StrollTest {
    private static final String RECORDINGS = "src/test/resources/recordings/";

    @Override
    void look(String where) {
        settle();
        onScreen(
                () -> {
                    for (var graph :
                            lookup(GraphView.class::isInstance).queryAllAs(GraphView.class))
                        if (graph.isVisible())
                            for (var zoom : List.of(0.62, 1.0))
                                TagBlemishes.of(graph.displayList().marks(), zoom)
                                        .forEach(it -> found.add(where + ": " + it));
                });
    }

    /// Moments far apart, so that nearly everything differs.
    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "GERMAN"})
    void twoMoments(Tongue tongue) {
        speak(tongue);
        onScreen(() -> Opening.show(session));
        beside("opening", 5, 11);
        beside("opening", 3, 13);
        for (var name : List.of("06-login-logout", "14-upcall", "02-fork")) {
            onScreen(() -> Opening.lesson(session, name));
            beside(name, 1, view().timeline().length() - 1);
        }
        for (var name : List.of("attached", "kinit-user", "threads-and-exec")) {
            onScreen(() -> Opening.named(session, RECORDINGS + name + ".strace"));
            beside(name, view().timeline().length() / 3, view().timeline().length() - 9);
        }
        none();
    }

    private void beside(String name, int one, int other) {
        onScreen(() -> session.to(one));
        strike(Action.COMPARE);
        onScreen(() -> session.to(other));
        look(name + " " + one + " beside " + other);
        strike(Action.NEXT_DIFFERENCE);
        look(name + " " + one + " beside " + other + ", chosen");
        strike(Action.COMPARE);
    }

    /// Each question about one thing of each kind, and about what is new.
    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "GERMAN"})
    void whateverIsAsked(Tongue tongue) {
        speak(tongue);
        onScreen(() -> Opening.named(session, "resources/ringside/stories/opening.md"));
        onScreen(() -> session.to(24));
        settle();
        var kinds = new HashSet<String>();
        for (var thing : view().topology().things()) {
            if (thing instanceof Ref.OfSlot || thing instanceof Ref.OfLink) continue;
            var kind = thing instanceof Ref.OfKey(var serial) ? name(serial) : thing.getClass();
            if (kinds.add(kind.toString())) ask(thing);
        }
        none();
    }

    private String name(Serial serial) {
        return view().kernel().key(serial).orElseThrow().description();
    }

    private void ask(Ref thing) {
        select(thing);
        for (var action : List.of(Action.WHY, Action.DOOM, Action.EYES)) {
            strike(action);
            look(thing + " " + action);
            push(KeyCode.ESCAPE);
        }
    }

    /// Whatever is new or changed at each step.
    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "GERMAN"})
    void everyStep(Tongue tongue) {
        speak(tongue);
        walk(List.of("06-login-logout", "14-upcall", "05-joining"));
        none();
    }
}
