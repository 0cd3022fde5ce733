package ringside.desktop.dialog;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

import org.controlsfx.control.SearchableComboBox;
import org.controlsfx.control.SegmentedButton;

import ringside.desktop.action.Ask;
import ringside.desktop.action.Pick;
import ringside.desktop.theme.TextSize;
import ringside.words.Words;

import java.util.List;

/// Chooses a key or ring: the caller's own rings are one click away, every other key is found by
/// typing a part of its description or serial.
///
/// Law: buttons and list always show the same choice.
final class KeyChoice {
    private final SegmentedButton own = new SegmentedButton();
    private final SearchableComboBox<Pick> list = new SearchableComboBox<>();
    private final ReadOnlyStringWrapper word;

    private KeyChoice(Ask.KeyId ask) {
        word = new ReadOnlyStringWrapper(ask.initial());
        for (var pick : ask.picks())
            if (pick.word().startsWith("@")) own.getButtons().add(button(pick));
        list.setConverter(Editors.lines());
        list.setId(Editors.id(ask.label()));
        list.setMaxWidth(Double.MAX_VALUE);
        list.setPrefWidth(TextSize.px(340));
        list.getItems().setAll(picks(ask));
        list.valueProperty()
                .addListener(
                        (_, _, pick) -> {
                            if (pick != null) word.set(pick.word());
                        });
        word.addListener((_, _, _) -> show());
        show();
    }

    static Editor editor(Ask.KeyId ask) {
        var choice = new KeyChoice(ask);
        return new Editor(
                new VBox(6, choice.own, choice.list),
                choice.word.getReadOnlyProperty(),
                choice.list);
    }

    private static List<Pick> picks(Ask.KeyId ask) {
        var picks = new java.util.ArrayList<Pick>();
        if (ask.mayBeEmpty()) picks.add(new Pick("", Words.say("form.hint.nothing"), ""));
        picks.addAll(ask.picks());
        return picks;
    }

    private ToggleButton button(Pick pick) {
        var button = new ToggleButton(pick.text());
        button.setUserData(pick.word());
        button.setTooltip(new Tooltip(pick.detail()));
        button.setOnAction(_ -> word.set(pick.word()));
        return button;
    }

    private void show() {
        for (var button : own.getButtons())
            button.setSelected(word.get().equals(button.getUserData()));
        list.getItems().stream()
                .filter(pick -> pick.word().equals(word.get()))
                .findFirst()
                .ifPresent(list::setValue);
    }
}
