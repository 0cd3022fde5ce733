package ringside.desktop.dialog;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import ringside.desktop.action.Pick;
import ringside.desktop.theme.TextSize;
import ringside.words.Words;

import java.util.List;

/// What time will bring, one thing a line; choosing one fills in how long it takes, and Enter waits
/// that long.
final class Dues {
    private static final double WHEN = 92;

    private Dues() {}

    static Node of(List<Pick> picks, TextField field) {
        var title = new Label(Words.say("time.due.until"));
        title.getStyleClass().addAll("muted", "small");
        var box = new VBox(1, title);
        box.setId("dues");
        for (var at = 0; at < picks.size(); at++) box.getChildren().add(line(picks, at, field));
        return box;
    }

    private static Button line(List<Pick> picks, int at, TextField field) {
        var pick = picks.get(at);
        var when = new Label(Words.say("time.due.in", pick.word()));
        when.getStyleClass().add("muted");
        when.setMinWidth(TextSize.px(WHEN));
        var button = new Button(pick.text(), new HBox(6, when, new Label(pick.text())));
        button.setId("due-" + at);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setAccessibleText(Words.say("time.due.in", pick.word()) + ": " + pick.text());
        button.setAlignment(Pos.CENTER_LEFT);
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().addAll("flat", "lesson");
        button.setOnAction(
                _ -> {
                    field.setText(pick.word());
                    field.requestFocus();
                });
        return button;
    }
}
