package ringside.desktop;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.controlsfx.control.SegmentedButton;

import ringside.album.Finish;
import ringside.album.Format;
import ringside.album.Theme;
import ringside.desktop.theme.TextSize;
import ringside.keyctl.Secrets;
import ringside.words.Words;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/// What is asked before a document is written: which format, and of its finish whatever matters to
/// that format. The rest is greyed.
final class ExportForm extends VBox {
    private static final List<String> SCALES = List.of("1x", "2x", "3x", "4x");

    private final ComboBox<Format> format = new ComboBox<>();
    private final SegmentedButton theme =
            segments("settings.theme.", Arrays.stream(Theme.values()).map(Theme::word).toList(), 0);
    private final SegmentedButton scale = segments("settings.scale.", SCALES, 1);
    private final CheckBox secrets = new CheckBox(Words.say("settings.secrets"));

    ExportForm() {
        super(10);
        format.setId("export-format");
        theme.setId("export-theme");
        scale.setId("export-scale");
        secrets.setId("export-secrets");
        format.getItems().setAll(Format.values());
        format.setConverter(named());
        format.getSelectionModel().select(Format.SVG);
        getChildren()
                .addAll(
                        row(Words.say("settings.format"), format),
                        gloss(),
                        where(row(Words.say("settings.colours"), theme), Format::colours),
                        where(row(Words.say("settings.scale"), scale), Format::scales),
                        where(secrets, Format::carries));
        setPrefWidth(TextSize.px(460));
    }

    Format format() {
        return format.getValue();
    }

    Finish finish() {
        return Finish.PLAIN
                .with(Theme.named(chosen(theme)).orElse(Theme.AUTO))
                .withScale(SCALES.indexOf(chosen(scale)) + 1)
                .with(secrets.isSelected() ? Secrets.SHOWN : Secrets.HIDDEN);
    }

    private Label gloss() {
        var label = new Label();
        label.setId("export-gloss");
        label.getStyleClass().addAll("muted", "small");
        label.setWrapText(true);
        label.setMinHeight(TextSize.px(32));
        label.setAlignment(Pos.TOP_LEFT);
        label.textProperty().bind(value().map(it -> Words.say("settings.format." + it.word())));
        return label;
    }

    private ObservableValue<Format> value() {
        return format.valueProperty();
    }

    private Node where(Node node, Predicate<Format> matters) {
        node.disableProperty().bind(format.valueProperty().map(it -> !matters.test(it)));
        return node;
    }

    private static HBox row(String label, Node control) {
        var name = new Label(label);
        name.setMinWidth(TextSize.px(70));
        name.setLabelFor(control);
        var row = new HBox(10, name, control);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static SegmentedButton segments(String key, List<String> words, int initial) {
        var buttons = new SegmentedButton();
        for (var word : words) {
            var button = new ToggleButton(Words.say(key + word));
            button.setUserData(word);
            buttons.getButtons().add(button);
        }
        buttons.getButtons().get(initial).setSelected(true);
        return buttons;
    }

    /// What is chosen; a button that was pressed twice leaves nothing, which is the first.
    private static String chosen(SegmentedButton buttons) {
        return buttons.getButtons().stream()
                .filter(ToggleButton::isSelected)
                .findFirst()
                .orElse(buttons.getButtons().getFirst())
                .getUserData()
                .toString();
    }

    private static StringConverter<Format> named() {
        return new StringConverter<>() {
            @Override
            public String toString(Format format) {
                return format.word().toUpperCase(Locale.ROOT) + " (" + format.ending() + ")";
            }

            @Override
            public Format fromString(String text) {
                return Format.named(text.replaceAll(" .*", "")).orElse(Format.SVG);
            }
        };
    }
}
