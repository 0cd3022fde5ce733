package ringside.desktop.lesson;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import ringside.desktop.session.Tuition;
import ringside.desktop.session.View;
import ringside.story.Moment;
import ringside.story.Narration;
import ringside.words.Words;

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

    void show(View view) {
        var moment = view.timeline().current();
        getChildren().clear();
        moment.ifPresent(it -> tell(view, it));
        setVisible(moment.isPresent());
        setManaged(moment.isPresent());
    }

    private void tell(View view, Moment moment) {
        if (tuition.leads(view.timeline())) expected(view.timeline().cursor() - 1);
        var narration = Narration.of(moment.step());
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
