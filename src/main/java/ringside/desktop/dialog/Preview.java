package ringside.desktop.dialog;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import ringside.call.Call;
import ringside.desktop.action.Situation;
import ringside.rule.Step;
import ringside.story.Lines;
import ringside.story.Narration;
import ringside.story.RuleWords;
import ringside.words.Words;

/// The step that a form will make, before it is made: its line in the story and the answer that it
/// will get, found out by trying it.
final class Preview extends VBox {
    private final Situation situation;
    private final Label line = new Label();
    private final Label reply = new Label();

    Preview(Situation situation) {
        this.situation = situation;
        getStyleClass().add("preview");
        setId("preview");
        reply.getStyleClass().add("reply");
        getChildren().setAll(line, reply);
    }

    void show(Call call) {
        var step = situation.attempt(call);
        line.setText(Lines.print(call));
        reply.setText(
                step.refusal()
                        .map(
                                refusal ->
                                        refusal.errno().name()
                                                + ": "
                                                + RuleWords.gloss(refusal.rule()))
                        .orElseGet(() -> reply(step)));
        reply.getStyleClass().remove("failed");
        if (step.reply().failed()) reply.getStyleClass().add("failed");
    }

    void blank() {
        line.setText("");
        reply.setText("");
    }

    /// The reply as the panel "what just happened" tells it.
    private static String reply(Step step) {
        var headline = Narration.of(step).headline();
        var arrow = headline.indexOf('→');
        if (step.call().bare() instanceof Call.Wait) return headline;
        return arrow < 0 ? Words.say("form.preview.endless") : headline.substring(arrow);
    }
}
