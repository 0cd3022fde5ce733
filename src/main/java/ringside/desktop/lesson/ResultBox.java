package ringside.desktop.lesson;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import ringside.desktop.session.Session;
import ringside.story.Answers;
import ringside.story.Shelf;
import ringside.words.Words;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The end of a lesson: how many answers were right, once more from the start, and the next lesson.
final class ResultBox extends VBox {
    private final Session session;
    private final Consumer<String> choose;

    /// `choose` opens the lesson of a name.
    ResultBox(Session session, Consumer<String> choose) {
        super(8);
        this.session = session;
        this.choose = choose;
        setId("lesson-result");
        getStyleClass().add("result");
    }

    void show(boolean ended) {
        getChildren().clear();
        if (ended) tell();
        setVisible(ended);
        setManaged(ended);
    }

    private void tell() {
        var tuition = session.tuition();
        var lecture = tuition.lecture().get();
        var all = lecture.questions().size();
        var right = tuition.answers().get().rights(lecture);
        add(Words.say("lesson.end"), "asked");
        if (all > 0) add(Words.say("lesson.result", right, all), right == all ? "right" : "muted");
        var buttons = new FlowPane(8, 8);
        next(lecture.name())
                .ifPresent(
                        name -> {
                            var button =
                                    button("lesson-follow", Words.say("lesson.next-lesson", name));
                            button.getStyleClass().add("primary");
                            button.setOnAction(_ -> choose.accept(name));
                            buttons.getChildren().add(button);
                        });
        var again = button("lesson-again", Words.say("lesson.again"));
        again.setOnAction(
                _ -> {
                    tuition.give(Answers.NONE);
                    session.first();
                });
        buttons.getChildren().add(again);
        getChildren().add(buttons);
    }

    /// The lesson that follows on the shelf.
    static Optional<String> next(String reference) {
        List<String> names = Shelf.LESSON.names();
        var prefix = Shelf.LESSON.word() + ":";
        if (!reference.startsWith(prefix)) return Optional.empty();
        var at = names.indexOf(reference.substring(prefix.length()));
        return at < 0 || at + 1 == names.size() ? Optional.empty() : Optional.of(names.get(at + 1));
    }

    private static Button button(String id, String words) {
        var button = new Button(words);
        button.setId(id);
        button.setMnemonicParsing(false);
        return button;
    }

    private void add(String words, String style) {
        var label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        getChildren().add(label);
    }
}
