package ringside.desktop.dialog;

import javafx.application.Platform;
import javafx.beans.Observable;
import javafx.geometry.Insets;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Control;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
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
import ringside.desktop.session.Sight;
import ringside.desktop.theme.TextSize;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A form on screen.
///
/// Law: OK can be pressed only while nothing is wrong, one sentence says what is, and the preview
/// shows the line of the story that OK will write, with the answer that it will get. Enter is OK,
/// Escape closes.
public final class FormDialog {
    /// What a form and the window around it need beside the questions, in pixels.
    private static final double AROUND = 64;
    /// What a focused field needs around it, so that its outline is whole.
    private static final double FOCUS = 2;

    private final Form form;
    private final List<Editor> editors;
    private final Preview preview;
    private final Sight session;
    private final Label complaint = new Label();
    private final VBox content = new VBox(12);
    private final Dialog<ButtonType> dialog = new Dialog<>();

    private FormDialog(Form form, Situation situation, Sight session) {
        this.session = session;
        this.form = form;
        editors = form.asks().stream().map(Editors::of).toList();
        preview = new Preview(situation, session, () -> Platform.runLater(this::grow));
        complaint.getStyleClass().add("complaint");
        complaint.setWrapText(true);
        complaint.setMinHeight(TextSize.px(34));
        complaint.setMaxWidth(TextSize.px(430));
    }

    /// Asks, and has the call performed when the person agrees; until then it is foreseen.
    public static void ask(Form form, Situation situation, Window owner, Sight session) {
        new FormDialog(form, situation, session).open(owner);
    }

    private void open(Window owner) {
        dialog.initOwner(owner);
        dialog.initModality(Modality.WINDOW_MODAL);
        dialog.setTitle(form.title());
        dialog.setGraphic(null);
        dialog.setHeaderText(null);
        var pane = dialog.getDialogPane();
        pane.setId("form");
        pane.getStylesheets().setAll(owner.getScene().getStylesheets());
        Buttons.agree(pane);
        content.getChildren().setAll(questions(), complaint, preview);
        pane.setContent(content);
        // Words may be so large that the fields must be shorter than they would like to be.
        pane.applyCss();
        if (content.prefWidth(-1) > owner.getWidth() - AROUND)
            content.setPrefWidth(owner.getWidth() - AROUND);
        decorate();
        listen();
        var heard = session.foreseen().subscribe(preview::foretell);
        dialog.setOnHidden(
                _ -> {
                    heard.unsubscribe();
                    preview.blank();
                    session.foresee(Optional.empty());
                    if (dialog.getResult() == ButtonType.OK) session.perform(form.call(words()));
                });
        var place = Place.over(owner);
        dialog.setOnShown(
                _ -> {
                    place.settle(pane.getScene().getWindow());
                    Platform.runLater(() -> editors.getFirst().focus().requestFocus());
                });
        dialog.show();
    }

    /// An answer of several lines makes the form higher, and no form lower.
    private void grow() {
        var window = content.getScene().getWindow();
        if (window == null || !window.isShowing() || content.getHeight() <= 0) return;
        var beyond = content.prefHeight(content.getWidth()) - content.getHeight();
        if (beyond > 0) window.setHeight(window.getHeight() + Math.ceil(beyond));
        Place.over(dialog.getOwner()).settle(window);
    }

    /// What is asked; it scrolls where the picture is too low for all of it.
    private ScrollPane questions() {
        var scroll = new ScrollPane(grid());
        scroll.getStyleClass().add("questions");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.heightProperty().addListener((_, _, _) -> Platform.runLater(this::grow));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox.setMargin(scroll, new Insets(-FOCUS));
        return scroll;
    }

    private GridPane grid() {
        var grid = new GridPane();
        grid.getStyleClass().add("form");
        grid.setPadding(new Insets(FOCUS));
        var answers = new ColumnConstraints();
        answers.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(new ColumnConstraints(), answers);
        for (var i = 0; i < editors.size(); i++) {
            var label = new Label(form.asks().get(i).label());
            label.getStyleClass().add("field");
            label.setMinWidth(Label.USE_PREF_SIZE);
            var node = editors.get(i).node();
            // A name stands beside the first line of a tall control.
            List.of(label, node)
                    .forEach(it -> GridPane.setValignment(it, javafx.geometry.VPos.TOP));
            grid.addRow(i, label, node);
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
        session.foresee(call);
    }
}
