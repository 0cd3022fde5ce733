package ringside.desktop.dialog;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import ringside.call.Call;
import ringside.desktop.action.Situation;
import ringside.desktop.session.Foreseen;
import ringside.desktop.session.Latest;
import ringside.desktop.session.Sight;
import ringside.desktop.theme.TextSize;
import ringside.inquiry.Consequence;
import ringside.rule.Step;
import ringside.story.Lines;
import ringside.story.Narration;
import ringside.story.RuleWords;
import ringside.words.Words;

import java.util.List;
import java.util.Optional;

/// The step that a form will make, before it is made: its line in the story, the answer that it
/// will get, found out by trying it, and what would come of it. A card over the picture would have
/// no room beside the form.
final class Preview extends VBox {
    /// What came of a call, in words.
    private record Tried(String line, String reply, boolean failed) {}

    private static final double WIDE = 360;

    private final Situation situation;
    private final Latest asked;
    private final Runnable said;
    private final Label line = new Label();
    private final Label reply = new Label();
    private final Label consequence = new Label();

    /// @param said is run when there is something new to read
    Preview(Situation situation, Sight session, Runnable said) {
        this.said = said;
        this.situation = situation;
        asked = new Latest(session);
        getStyleClass().add("preview");
        setId("preview");
        reply.getStyleClass().add("reply");
        consequence.getStyleClass().add("consequence");
        consequence.setId("consequence");
        // It takes the width of the questions, and makes no form wider.
        consequence.setPrefWidth(TextSize.px(WIDE));
        consequence.setMaxWidth(Double.MAX_VALUE);
        consequence.managedProperty().bind(consequence.textProperty().isNotEmpty());
        for (var label : List.of(line, reply, consequence)) {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
        }
        getChildren().setAll(line, reply, consequence);
    }

    /// Says what would come of the step.
    void foretell(Optional<Foreseen> next) {
        // A refusal is the answer, which is said above.
        var told = next.map(Foreseen::consequence).filter(it -> !it.refused());
        consequence.setText(told.map(Consequence::text).orElse(""));
        consequence.getStyleClass().remove("doom");
        if (told.filter(Consequence::warns).isPresent()) consequence.getStyleClass().add("doom");
        said.run();
    }

    /// Shows a call once the worker has tried it.
    void show(Call call) {
        asked.ask(() -> tried(situation.attempt(call)), this::show);
    }

    private static Tried tried(Step step) {
        var words =
                step.refusal()
                        .map(no -> no.errno().name() + ": " + RuleWords.gloss(no.rule()))
                        .orElseGet(() -> reply(step));
        return new Tried(Lines.print(step.call()), words, step.reply().failed());
    }

    private void show(Tried tried) {
        line.setText(tried.line());
        reply.setText(tried.reply());
        reply.getStyleClass().remove("failed");
        if (tried.failed()) reply.getStyleClass().add("failed");
        said.run();
    }

    void blank() {
        asked.forget();
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
