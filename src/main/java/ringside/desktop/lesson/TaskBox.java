package ringside.desktop.lesson;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import ringside.story.Narration;
import ringside.words.Words;

import java.util.Optional;

/// Offers the next step to whoever wants to do it himself: what shall come about is told, and not
/// by which call.
final class TaskBox extends VBox {
    private final VBox goal = new VBox(4);
    private final Button offer = new Button(Words.say("lesson.try"));

    TaskBox() {
        super(7);
        setId("lesson-task");
        goal.setId("lesson-goal");
        goal.getStyleClass().add("step-box");
        offer.setId("lesson-try");
        offer.setMnemonicParsing(false);
        offer.setOnAction(_ -> reveal(true));
        getChildren().addAll(offer, goal);
        reveal(false);
    }

    /// @param next what the next step does, where the lesson goes on without a question
    void show(Optional<Narration> next) {
        setVisible(next.isPresent());
        setManaged(next.isPresent());
        reveal(false);
        goal.getChildren().clear();
        next.ifPresent(this::tell);
    }

    private void tell(Narration next) {
        add(Words.say("lesson.goal"), "heading");
        next.sentences().forEach(sentence -> add(sentence, "sentence"));
    }

    private void reveal(boolean told) {
        offer.setVisible(!told);
        offer.setManaged(!told);
        goal.setVisible(told);
        goal.setManaged(told);
    }

    private void add(String words, String style) {
        var label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        goal.getChildren().add(label);
    }
}
