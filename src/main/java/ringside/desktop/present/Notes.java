package ringside.desktop.present;

import javafx.event.EventHandler;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

import ringside.desktop.lesson.ProseView;
import ringside.desktop.session.Latest;
import ringside.desktop.session.Session;
import ringside.desktop.session.View;
import ringside.desktop.theme.Lettered;
import ringside.desktop.theme.Stylesheet;
import ringside.desktop.theme.Theme;
import ringside.story.Ask;
import ringside.story.Choice;
import ringside.story.Lecture;
import ringside.story.prose.Prose;
import ringside.words.Words;

import java.util.Optional;

/// What only the speaker sees, on a second screen: where one is, what the lesson's author says, the
/// answer to the question that is about to be asked, and what comes next.
///
/// Law: the letters grow with the screen, which is as far from the eyes whatever it is made of.
final class Notes {
    /// A screen as high as this has letters of the usual size; a higher one larger letters.
    private static final double USUAL = 1000;

    /// What the worker found to be said of a moment.
    private record Told(Wording now, String ahead, Optional<Ask> ask, Optional<Prose> passage) {}

    private final Session session;
    private final Latest asked;
    private final VBox page = new VBox();
    private final Stage stage = new Stage(StageStyle.UNDECORATED);

    /// Notes on this part of the desktop. Keys mean here what they mean on the wall: nobody looks
    /// which of the two windows has them.
    Notes(Session session, Rectangle2D where, EventHandler<KeyEvent> keys) {
        this.session = session;
        asked = new Latest(session);
        page.setId("notes");
        page.getStyleClass().add("lesson-panel");
        page.getStylesheets().add(Stylesheet.of("lesson.css", letters(where)));
        var scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        // A scroll pane lets the ground shine through, and the ground of a screen is white.
        var scene = new Scene(new StackPane(scroll), where.getWidth(), where.getHeight());
        Presenter.watch(scene, keys);
        Theme.dress(scene, session.shade().get());
        stage.setTitle(Words.say("present.notes"));
        stage.setScene(scene);
        stage.setX(where.getMinX());
        stage.setY(where.getMinY());
        stage.setWidth(where.getWidth());
        stage.setHeight(where.getHeight());
        stage.show();
    }

    /// How many times as large as usual the letters are on a screen.
    static double letters(Rectangle2D screen) {
        return Math.max(1, screen.getHeight() / USUAL);
    }

    void show(View view, Course course) {
        var lecture = session.tuition().lecture().get();
        var title = session.title().get();
        asked.ask(
                () -> {
                    var led = session.tuition().leads(view.timeline());
                    var at = view.timeline().cursor();
                    return new Told(
                            Wording.of(view, lecture, title, ""),
                            Wording.ahead(view).orElseGet(() -> Words.say("present.last")),
                            lecture.ask(at).filter(_ -> led),
                            lecture.passage(at).filter(_ -> led).map(Prose::of));
                },
                told -> show(told, lecture, course));
    }

    private void show(Told told, Lecture lecture, Course course) {
        page.getChildren().clear();
        add("notes-head", told.now().head(), "lesson-name");
        add("notes-text", told.now().text(), "sentence");
        said(told, course);
        told.passage()
                .map(words -> new ProseView(words, lecture.title()))
                .ifPresent(page.getChildren()::add);
        add("notes-next", Words.say("present.next"), "heading");
        add("notes-ahead", told.ahead(), "headline");
    }

    private void said(Told told, Course course) {
        told.ask()
                .filter(_ -> course.station() != Course.Station.END)
                .ifPresent(
                        ask ->
                                add(
                                        "notes-answer",
                                        Words.say(
                                                "present.answer",
                                                ask.question(),
                                                ask.choices().stream()
                                                        .filter(Choice::right)
                                                        .map(Choice::text)
                                                        .findFirst()
                                                        .orElse("")),
                                        "asked"));
    }

    private void add(String id, String words, String style) {
        var label = new Label(Lettered.whole(words));
        label.setId(id);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        page.getChildren().add(label);
    }

    void close() {
        stage.hide();
    }
}
