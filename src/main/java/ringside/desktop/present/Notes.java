package ringside.desktop.present;

import javafx.event.EventHandler;
import javafx.geometry.Insets;
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
import ringside.desktop.session.Session;
import ringside.desktop.session.View;
import ringside.desktop.theme.Stylesheet;
import ringside.desktop.theme.Theme;
import ringside.story.Choice;
import ringside.story.Lecture;
import ringside.story.prose.Prose;
import ringside.words.Words;

/// What only the speaker sees, on a second screen: where one is, what the lesson's author says, the
/// answer to the question that is about to be asked, and what comes next.
final class Notes {
    private final Session session;
    private final VBox page = new VBox(16);
    private final Stage stage = new Stage(StageStyle.UNDECORATED);

    /// Notes on this part of the desktop. Keys mean here what they mean on the wall: nobody looks
    /// which of the two windows has them.
    Notes(Session session, Rectangle2D where, EventHandler<KeyEvent> keys) {
        this.session = session;
        page.setId("notes");
        page.setPadding(new Insets(28));
        page.getStyleClass().add("lesson-panel");
        page.getStylesheets().add(Stylesheet.of("lesson.css"));
        var scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        // A scroll pane lets the ground shine through, and the ground of a screen is white.
        var scene = new Scene(new StackPane(scroll), where.getWidth(), where.getHeight());
        scene.addEventFilter(KeyEvent.ANY, keys);
        Theme.dress(scene, session.shade().get());
        stage.setTitle(Words.say("present.notes"));
        stage.setScene(scene);
        stage.setX(where.getMinX());
        stage.setY(where.getMinY());
        stage.setWidth(where.getWidth());
        stage.setHeight(where.getHeight());
        stage.show();
    }

    void show(View view, Course course) {
        var lecture = session.tuition().lecture().get();
        var led = session.tuition().leads(view.timeline());
        var step = view.timeline().cursor();
        var now = Wording.of(view, lecture, session.title().get(), "");
        page.getChildren().clear();
        add("notes-head", now.head(), "lesson-name");
        add("notes-text", now.text(), "sentence");
        if (led) said(lecture, step, course);
        add("notes-next", Words.say("present.next"), "heading");
        add(
                "notes-ahead",
                Wording.ahead(view).orElseGet(() -> Words.say("present.last")),
                "headline");
    }

    private void said(Lecture lecture, int step, Course course) {
        lecture.ask(step)
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
        lecture.passage(step)
                .map(text -> new ProseView(Prose.of(text), lecture.title()))
                .ifPresent(page.getChildren()::add);
    }

    private void add(String id, String words, String style) {
        var label = new Label(words);
        label.setId(id);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        page.getChildren().add(label);
    }

    void close() {
        stage.hide();
    }
}
