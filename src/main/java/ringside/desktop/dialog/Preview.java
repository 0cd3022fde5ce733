package ringside.desktop.dialog;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import ringside.call.Call;
import ringside.call.Reply;
import ringside.desktop.action.Situation;
import ringside.story.Lines;

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
                        .map(refusal -> refusal.errno().name() + ": " + refusal.rule().gloss())
                        .orElseGet(() -> words(step.reply())));
        reply.getStyleClass().remove("failed");
        if (step.reply().failed()) reply.getStyleClass().add("failed");
    }

    void blank() {
        line.setText("");
        reply.setText("");
    }

    private static String words(Reply answer) {
        return switch (answer) {
            case Reply.Gone() -> "does not return";
            case Reply.Failed(var errno) -> errno.name();
            case Reply.Described(var text, _, _) -> "= " + text;
            case Reply.Value _, Reply.Contents _, Reply.Listing _ -> "= " + answer.number();
        };
    }
}
