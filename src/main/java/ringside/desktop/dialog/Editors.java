package ringside.desktop.dialog;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.controlsfx.control.SegmentedButton;
import org.controlsfx.control.textfield.TextFields;

import ringside.desktop.action.Ask;
import ringside.desktop.action.Pick;
import ringside.words.Words;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/// Makes the editor that suits a question. Node ids are `field-` and the label, so that a test
/// finds them as a person does.
final class Editors {
    private static final int FEW = 4;

    private Editors() {}

    static Editor of(Ask ask) {
        return switch (ask) {
            case Ask.Line line -> text(line, line.hint());
            case Ask.OneOf oneOf when oneOf.picks().size() <= FEW -> segments(oneOf);
            case Ask.OneOf oneOf -> list(oneOf);
            case Ask.Id id -> id(id);
            case Ask.Known known -> known(known);
            case Ask.Ids ids -> text(ids, Words.say("form.hint.ids"));
            case Ask.KeyId key -> KeyChoice.editor(key);
            case Ask.Mask mask -> PermissionMatrix.editor(mask);
            case Ask.Span span -> span(span);
            case Ask.Secret secret -> secret(secret);
        };
    }

    static String id(String label) {
        return "field-" + label.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private static TextField field(Ask ask, String prompt) {
        var field = new TextField(ask.initial());
        field.setId(id(ask.label()));
        field.setPromptText(prompt);
        field.setPrefColumnCount(26);
        return field;
    }

    private static Editor text(Ask ask, String prompt) {
        var field = field(ask, prompt);
        return new Editor(field, field.textProperty(), field);
    }

    private static Editor known(Ask.Known ask) {
        var field = field(ask, "");
        TextFields.bindAutoCompletion(field, ask.known());
        return new Editor(field, field.textProperty(), field);
    }

    private static Editor id(Ask.Id ask) {
        var field = field(ask, Words.say(ask.mayBeEmpty() ? "form.hint.none" : "form.hint.number"));
        TextFields.bindAutoCompletion(field, ask.picks().stream().map(Pick::word).toList());
        return new Editor(field, field.textProperty(), field);
    }

    private static Editor secret(Ask ask) {
        var field = field(ask, "");
        var size = new Label();
        size.getStyleClass().addAll("muted", "small");
        size.textProperty().bind(field.textProperty().map(Editors::size));
        return new Editor(row(field, size), field.textProperty(), field);
    }

    private static String size(String text) {
        return Words.say("sheet.count.byte", text.getBytes(StandardCharsets.UTF_8).length);
    }

    private static Editor span(Ask.Span ask) {
        var field = field(ask, "90s, 5m, 2h, 3d");
        field.setPrefColumnCount(10);
        var row = row(field);
        for (var usual : List.of("1m", "5m", "1h", "1d", "3d")) {
            var button = new javafx.scene.control.Button(usual);
            button.setFocusTraversable(false);
            button.setOnAction(_ -> field.setText(usual));
            row.getChildren().add(button);
        }
        var due = ask.picks();
        var all = due.isEmpty() ? row : new VBox(8, row, Dues.of(due, field));
        return new Editor(all, field.textProperty(), field);
    }

    private static HBox row(Node... nodes) {
        var row = new HBox(6, nodes);
        row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return row;
    }

    private static Editor segments(Ask.OneOf ask) {
        var word = new ReadOnlyStringWrapper(ask.initial());
        var buttons = new SegmentedButton();
        for (var pick : ask.picks()) {
            var button = new ToggleButton(pick.text());
            button.setUserData(pick.word());
            button.setSelected(pick.word().equals(ask.initial()));
            buttons.getButtons().add(button);
        }
        keepOne(buttons, word);
        return new Editor(buttons, word.getReadOnlyProperty(), buttons);
    }

    /// One of the buttons is always down.
    private static void keepOne(SegmentedButton buttons, ReadOnlyStringWrapper word) {
        buttons.getToggleGroup()
                .selectedToggleProperty()
                .addListener(
                        (_, before, now) -> {
                            if (now == null) before.setSelected(true);
                            else word.set((String) now.getUserData());
                        });
    }

    private static Editor list(Ask.OneOf ask) {
        var box = new ComboBox<Pick>();
        box.setId(id(ask.label()));
        box.getItems().setAll(ask.picks());
        box.setConverter(lines());
        box.getSelectionModel()
                .select(
                        ask.picks().stream()
                                .filter(pick -> pick.word().equals(ask.initial()))
                                .findFirst()
                                .orElse(ask.picks().getFirst()));
        var word = new ReadOnlyStringWrapper();
        word.bind(box.valueProperty().map(Pick::word));
        return new Editor(box, word.getReadOnlyProperty(), box);
    }

    static StringConverter<Pick> lines() {
        return new StringConverter<>() {
            @Override
            public String toString(@org.jspecify.annotations.Nullable Pick pick) {
                return pick == null ? "" : pick.line();
            }

            @Override
            public Pick fromString(String text) {
                return Pick.of(text);
            }
        };
    }
}
