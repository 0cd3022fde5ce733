package ringside.desktop.console;

import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.controlsfx.control.textfield.TextFields;

import ringside.desktop.session.Session;
import ringside.desktop.session.View;
import ringside.story.Transcript;
import ringside.words.Words;

/// The console below the timeline: every step as the command that it is, with what it printed, and
/// a command line for the thread that acts. Clicking a line goes to its step.
public final class Console extends VBox {
    private final Session session;
    private final Screen screen;
    private final Past past = new Past();
    private final ListView<Row> list;
    private final Label prompt = new Label();
    private final Label hint = new Label();
    private final Label complaint = new Label();
    private final TextField line = new TextField();

    public Console(Session session) {
        this.session = session;
        screen = new Screen(session.view().get().timeline());
        list = new ListView<>(screen.rows());
        getStyleClass().add("console");
        setId("console");
        list.setId("transcript");
        list.setCellFactory(_ -> new RowCell(screen::cursor, session::to));
        list.setFocusTraversable(false);
        list.setFixedCellSize(20);
        list.setMinHeight(20);
        list.heightProperty().addListener((_, _, _) -> Platform.runLater(this::reveal));
        VBox.setVgrow(list, Priority.ALWAYS);
        prompt.getStyleClass().add("prompt");
        prompt.setMinWidth(USE_PREF_SIZE);
        complaint.getStyleClass().add("complaint");
        complaint.setId("complaint");
        complaint.managedProperty().bind(complaint.textProperty().isNotEmpty());
        complaint.setWrapText(true);
        hint.getStyleClass().add("hint");
        hint.setId("command-hint");
        hint.managedProperty().bind(hint.textProperty().isNotEmpty());
        getChildren().addAll(list, commandLine(), hint, complaint);
        session.view().subscribe(this::show);
        session.selection().subscribe(_ -> prompt());
    }

    private HBox commandLine() {
        line.setId("command-line");
        line.setPromptText(Words.say("console.prompt"));
        line.setOnAction(_ -> enter());
        line.addEventHandler(KeyEvent.KEY_PRESSED, this::walk);
        line.textProperty().addListener((_, _, typed) -> typed(typed));
        TextFields.bindAutoCompletion(
                line, request -> Completion.of(request.getUserText(), session.situation()));
        HBox.setHgrow(line, Priority.ALWAYS);
        var row = new HBox(prompt, line);
        row.getStyleClass().add("command-line");
        return row;
    }

    private void typed(String text) {
        complaint.setText("");
        hint.setText(Completion.hint(text));
    }

    private void walk(KeyEvent event) {
        if (event.getCode() == KeyCode.UP) set(past.older(line.getText()));
        else if (event.getCode() == KeyCode.DOWN) set(past.newer());
        else return;
        event.consume();
    }

    private void set(String text) {
        line.setText(text);
        line.end();
    }

    private void enter() {
        var text = line.getText().strip();
        if (text.isEmpty()) return;
        var at = session.situation();
        switch (Typing.read(text, at)) {
            case Typing.Act(var call) -> session.perform(call);
            case Typing.Run(var errand) -> session.perform(errand);
            case Typing.Tell(var output) -> {
                screen.tell(Transcript.prompt(at.kernel(), at.caller()), text, output);
                Platform.runLater(this::reveal);
            }
            case Typing.Wrong(var sentence) -> {
                complaint.setText(sentence);
                return;
            }
        }
        past.add(text);
        line.clear();
    }

    private void show(View view) {
        screen.show(view.timeline());
        list.refresh();
        prompt();
        Platform.runLater(this::reveal);
    }

    private void prompt() {
        var at = session.situation();
        prompt.setText(Transcript.prompt(at.kernel(), at.caller()).strip());
    }

    /// Scrolls so that the last line of the present step is the last one seen.
    private void reveal() {
        var seen = (int) Math.max(1, list.getHeight() / list.getFixedCellSize());
        if (screen.last() >= 0) list.scrollTo(Math.max(0, screen.last() - seen + 1));
    }
}
