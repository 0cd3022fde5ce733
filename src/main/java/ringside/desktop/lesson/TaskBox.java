package ringside.desktop.lesson;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import ringside.desktop.session.View;
import ringside.story.Moment;
import ringside.story.Narration;
import ringside.words.Words;

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

    /// @param open whether the lesson goes on here without a question
    void show(View view, boolean open) {
        var next = view.timeline().next().filter(_ -> open);
        setVisible(next.isPresent());
        setManaged(next.isPresent());
        reveal(false);
        goal.getChildren().clear();
        next.ifPresent(this::tell);
    }

    private void tell(Moment moment) {
        add(Words.say("lesson.goal"), "heading");
        Narration.of(moment.step()).sentences().forEach(sentence -> add(sentence, "sentence"));
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
