package ringside.desktop;

import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.Screen;

import org.controlsfx.control.PopOver;

import ringside.desktop.control.Hanging;
import ringside.desktop.keep.ClassBook;
import ringside.desktop.theme.Lettered;
import ringside.desktop.theme.TextSize;
import ringside.story.Attendance;
import ringside.story.Lesson;
import ringside.story.Shelf;
import ringside.words.Words;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// The lessons that ship, by level: title and what one learns. Choosing one closes the card.
final class LessonCard {
    private static final double COLUMN = 390;
    /// What the screen must keep for the bar above and the card's own title.
    private static final double AROUND = 200;

    private final PopOver pop = new PopOver();
    private final List<Lesson> lessons;
    private final Map<String, Attendance> known;
    private final Consumer<String> choose;

    private LessonCard(
            List<Lesson> lessons, Map<String, Attendance> known, Consumer<String> choose) {
        this.lessons = lessons;
        this.known = known;
        this.choose = choose;
    }

    /// Shows the card as soon as the lessons are read, which is not done on the screen's thread;
    /// `book` tells how far somebody came, `choose` is told the name of a lesson.
    static void show(Node near, ClassBook book, Consumer<String> choose) {
        Thread.startVirtualThread(
                () -> {
                    var all = Lesson.all();
                    var known = book.all();
                    Platform.runLater(() -> new LessonCard(all, known, choose).show(near));
                });
    }

    private void show(Node near) {
        var columns = new HBox(24, column("first hour", "user"));
        columns.getChildren().add(column("administrator", "kernel hacker"));
        columns.setStyle("-fx-padding: 16 28 16 16;");
        var scroll = new ScrollPane(columns);
        var screen = Screen.getPrimary().getVisualBounds().getHeight();
        scroll.setMaxHeight(screen - AROUND);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setId("lessons");
        pop.setContentNode(scroll);
        pop.setTitle(Words.say("lesson.card"));
        pop.setHeaderAlwaysVisible(true);
        pop.setDetachable(false);
        Hanging.show(pop, near);
    }

    private Node column(String... levels) {
        var box = new VBox(14);
        for (var level : levels) box.getChildren().add(section(level));
        return box;
    }

    private Node section(String level) {
        var title =
                new Label(Lettered.capitals(Words.say("lesson.level." + level.replace(' ', '-'))));
        title.getStyleClass().add("heading");
        var box = new VBox(2, title);
        lessons.stream()
                .filter(lesson -> lesson.level().equals(level))
                .map(this::row)
                .forEach(box.getChildren()::add);
        return box;
    }

    private Node row(Lesson lesson) {
        var title = new Label(lesson.title());
        title.getStyleClass().add("lesson-title");
        var head = new HBox(10, title);
        progress(lesson).ifPresent(head.getChildren()::add);
        var learn = new Text(lesson.learn());
        learn.getStyleClass().addAll("learn", "small");
        learn.setWrappingWidth(wide() - 24);
        var button = new Button(lesson.title(), new VBox(1, head, learn));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setAlignment(Pos.CENTER_LEFT);
        button.setPrefWidth(wide());
        button.getStyleClass().addAll("flat", "lesson");
        button.setId("lesson-" + lesson.name());
        button.setOnAction(
                _ -> {
                    pop.hide();
                    choose.accept(lesson.name());
                });
        return button;
    }

    /// How far somebody came: done and with how many right answers, or at which step.
    private Optional<Label> progress(Lesson lesson) {
        return Optional.ofNullable(known.get(Shelf.LESSON.word() + ":" + lesson.name()))
                .filter(it -> it.done() || it.step() > 0)
                .map(it -> chip(lesson, it));
    }

    private static Label chip(Lesson lesson, Attendance it) {
        var label =
                new Label(
                        it.done()
                                ? Words.say("lesson.done")
                                : Words.say("lesson.begun", it.step(), it.steps()));
        label.setId("progress-" + lesson.name());
        label.getStyleClass().addAll("small", it.done() ? "lesson-done" : "muted");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static double wide() {
        return TextSize.px(COLUMN, 2, 110);
    }
}
