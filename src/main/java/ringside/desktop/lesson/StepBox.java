package ringside.desktop.lesson;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import ringside.desktop.session.Tuition;
import ringside.story.Narration;
import ringside.words.Words;

import java.util.Optional;

/// What the step that is shown did, in the model's own words; behind a question, whether it is what
/// was expected.
final class StepBox extends VBox {
    private final Tuition tuition;

    StepBox(Tuition tuition) {
        super(5);
        this.tuition = tuition;
        getStyleClass().add("step-box");
        setId("lesson-step");
    }

    /// What the last step did; `at` is its number in the lesson, or -1.
    void show(int at, Optional<Narration> did) {
        getChildren().clear();
        did.ifPresent(narration -> tell(at, narration));
        setVisible(did.isPresent());
        setManaged(did.isPresent());
    }

    private void tell(int at, Narration narration) {
        if (at > 0) expected(at - 1);
        add(narration.headline(), "headline");
        narration.sentences().forEach(sentence -> add(sentence, "sentence"));
    }

    /// What was said to the question that stands before this step.
    private void expected(int step) {
        var lecture = tuition.lecture().get();
        var answers = tuition.answers().get();
        var ask = lecture.ask(step);
        if (ask.isEmpty()) return;
        var choice = answers.choice(step).map(index -> ask.get().choices().get(index).text());
        var right = answers.right(lecture, step);
        choice.ifPresent(
                said ->
                        add(
                                right
                                        ? Words.say("lesson.as-expected", said)
                                        : Words.say("lesson.not-as-expected", said),
                                right ? "right" : "wrong"));
    }

    private void add(String words, String style) {
        var label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        getChildren().add(label);
    }
}
