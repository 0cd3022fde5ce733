package ringside.desktop;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;

import org.junit.jupiter.api.AfterEach;

import ringside.desktop.canvas.GraphView;
import ringside.desktop.session.Companion;
import ringside.graph.Ref;
import ringside.inquiry.Unlike;
import ringside.picture.Dash;
import ringside.picture.Ink;
import ringside.picture.Mark;
import ringside.state.Semantics;
import ringside.story.Lesson;
import ringside.words.Tongue;
import ringside.words.Words;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/// Two pictures beside each other in the window, and what a test reads off them.
abstract class PairedTest extends WindowTest {
    @AfterEach
    void one() {
        onScreen(
                () -> {
                    session.alone();
                    session.setSemantics(Semantics.LINUX);
                    if (Words.spoken() != Tongue.ENGLISH) window.speak(Tongue.ENGLISH);
                });
        settle();
    }

    void open(String lesson, int step) {
        onScreen(
                () -> {
                    session.openText(lesson + ".md", Lesson.text(lesson).orElseThrow());
                    session.tuition().attend(false);
                    session.to(step);
                    session.select(Optional.empty());
                });
        settle();
    }

    Companion companion() {
        return session.companion().get().orElseThrow();
    }

    GraphView here() {
        return window.frame().graph();
    }

    GraphView there() {
        return window.frame().pair().beside().orElseThrow();
    }

    List<String> painted(GraphView graph) {
        onScreen(graph::displayList);
        settle();
        return graph.displayList().texts();
    }

    static boolean framed(GraphView graph, Ref ref, Ink ink, Dash dash) {
        return graph.displayList().of(ref).stream()
                .filter(Mark.Block.class::isInstance)
                .map(mark -> ((Mark.Block) mark).look())
                .anyMatch(look -> look.line() == ink && look.dash() == dash);
    }

    /// All labels of a part of the window, read while nothing changes.
    String said(String id) {
        var read = new AtomicReference<>("");
        onScreen(() -> read.set(labels(id)));
        return read.get();
    }

    private String labels(String id) {
        return lookup(id + " .label").queryAll().stream()
                .filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText())
                .collect(Collectors.joining("\n"));
    }

    String text(String id) {
        return lookup(id).queryAs(Label.class).getText();
    }

    ListView<Unlike> list() {
        return lookup("#pair-list").query();
    }
}
