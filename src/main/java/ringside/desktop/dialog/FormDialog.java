package ringside.desktop.dialog;

import javafx.application.Platform;
import javafx.beans.Observable;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Control;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;

import org.controlsfx.validation.ValidationResult;
import org.controlsfx.validation.ValidationSupport;
import org.controlsfx.validation.decoration.StyleClassValidationDecoration;

import ringside.call.Call;
import ringside.desktop.action.Ask;
import ringside.desktop.action.Form;
import ringside.desktop.action.Situation;
import ringside.desktop.theme.TextSize;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// A form on screen.
///
/// Law: OK can be pressed only while nothing is wrong, one sentence says what is, and the preview
/// shows the line of the story that OK will write, with the answer that it will get. Enter is OK,
/// Escape closes.
public final class FormDialog {
    private final Form form;
    private final List<Editor> editors;
    private final Preview preview;
    private final Consumer<Optional<Call>> watch;
    private final Label complaint = new Label();
    private final Dialog<ButtonType> dialog = new Dialog<>();

    private FormDialog(Form form, Situation situation, Consumer<Optional<Call>> watch) {
        this.watch = watch;
        this.form = form;
        editors = form.asks().stream().map(Editors::of).toList();
        preview = new Preview(situation);
        complaint.getStyleClass().add("complaint");
        complaint.setWrapText(true);
        complaint.setMinHeight(TextSize.px(34));
        complaint.setMaxWidth(TextSize.px(430));
    }

    /// Asks, and hands the call to `then` when the person agrees; until then `watch` hears which
    /// call it would be.
    public static void ask(
            Form form,
            Situation situation,
            Window owner,
            Consumer<Optional<Call>> watch,
            Consumer<Call> then) {
        new FormDialog(form, situation, watch).open(owner, then);
    }

    private void open(Window owner, Consumer<Call> then) {
        dialog.initOwner(owner);
        dialog.initModality(Modality.WINDOW_MODAL);
        dialog.setTitle(form.title());
        dialog.setGraphic(null);
        dialog.setHeaderText(null);
        var pane = dialog.getDialogPane();
        pane.setId("form");
        pane.getStylesheets().setAll(owner.getScene().getStylesheets());
        Buttons.agree(pane);
        pane.setContent(new VBox(12, grid(), complaint, preview));
        decorate();
        listen();
        dialog.setOnHidden(
                _ -> {
                    watch.accept(Optional.empty());
                    if (dialog.getResult() == ButtonType.OK) then.accept(form.call(words()));
                });
        dialog.setOnShown(_ -> Platform.runLater(() -> editors.getFirst().focus().requestFocus()));
        dialog.show();
    }

    private GridPane grid() {
        var grid = new GridPane();
        grid.getStyleClass().add("form");
        for (var i = 0; i < editors.size(); i++) {
            var label = new Label(form.asks().get(i).label());
            label.getStyleClass().add("field");
            label.setMinWidth(Label.USE_PREF_SIZE);
            GridPane.setValignment(label, javafx.geometry.VPos.BASELINE);
            grid.addRow(i, label, editors.get(i).node());
        }
        return grid;
    }

    /// Marks the control whose own word is wrong.
    private void decorate() {
        var support = new ValidationSupport();
        support.setValidationDecorator(new StyleClassValidationDecoration("wrong", "doubtful"));
        for (var i = 0; i < editors.size(); i++) watch(support, editors.get(i), form.asks().get(i));
        Platform.runLater(support::initInitialDecoration);
    }

    private static void watch(ValidationSupport support, Editor editor, Ask ask) {
        if (!(editor.focus() instanceof javafx.scene.control.TextField)) return;
        support.registerValidator(
                editor.focus(),
                false,
                (Control control, String typed) ->
                        ask.problem(typed)
                                .map(problem -> ValidationResult.fromError(control, problem))
                                .orElseGet(ValidationResult::new));
    }

    private void listen() {
        for (var editor : editors) editor.word().addListener((Observable _) -> judge());
        judge();
    }

    private List<String> words() {
        var words = new ArrayList<String>();
        for (var editor : editors) words.add(editor.word().getValueSafe());
        return words;
    }

    private void judge() {
        var problem = form.problem(words());
        complaint.setText(problem.orElse(""));
        dialog.getDialogPane().lookupButton(ButtonType.OK).setDisable(problem.isPresent());
        var call = problem.isEmpty() ? Optional.of(form.call(words())) : Optional.<Call>empty();
        call.ifPresentOrElse(preview::show, preview::blank);
        watch.accept(call);
    }
}
