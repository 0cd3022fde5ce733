package ringside.desktop.lesson;

import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import ringside.desktop.action.Action;
import ringside.desktop.action.Hand;
import ringside.desktop.control.Keyboard;
import ringside.desktop.session.Session;
import ringside.desktop.session.Tuition;
import ringside.desktop.session.View;
import ringside.desktop.theme.Stylesheet;
import ringside.story.prose.Prose;
import ringside.words.Words;

import java.util.Optional;
import java.util.function.Consumer;

/// The lesson beside the graph: which step of how many, what it did, what its author says about it,
/// the question before the next one, and in the end how it went.
///
/// Law: it shows the session's moment and has no step of its own; whoever leaves the lesson's line
/// to try something is told so and finds back with one press.
public final class LessonPanel extends BorderPane {
    private final Session session;
    private final Tuition tuition;
    private final Hand hand;
    private final Label title = new Label();
    private final Label position = new Label();
    private final Label score = new Label();
    private final VBox prose = new VBox();
    private final StepBox step;
    private final QuestionBox question;
    private final ResultBox result;
    private final VBox strayed = new VBox(7);
    private final ScrollPane scroll = new ScrollPane();
    private final EventHandler<KeyEvent> digits = this::digit;

    /// `choose` opens the lesson of a name.
    public LessonPanel(Session session, Hand hand, Consumer<String> choose) {
        this.session = session;
        this.hand = hand;
        tuition = session.tuition();
        step = new StepBox(tuition);
        question = new QuestionBox(session);
        result = new ResultBox(session, choose);
        setId("lesson");
        getStyleClass().addAll("panel", "lesson-panel");
        getStylesheets().add(Stylesheet.of("lesson.css"));
        setMinWidth(250);
        setPrefWidth(340);
        stray();
        setTop(head());
        setCenter(body());
        setBottom(foot());
        session.view().subscribe(_ -> show());
        tuition.answers().subscribe(_ -> show());
        tuition.lecture().subscribe(_ -> show());
        tuition.held().subscribe(this::insist);
        sceneProperty().subscribe(this::listen);
    }

    private Node head() {
        title.setWrapText(true);
        title.setId("lesson-title");
        title.getStyleClass().add("lesson-name");
        var close = icon("lesson-close", Feather.X, Action.LESSON);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        var row = new HBox(6, title, close);
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    private Node body() {
        var column = new VBox(14, strayed, step, prose, question, result);
        column.getStyleClass().add("column");
        scroll.setContent(column);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        return scroll;
    }

    private Node foot() {
        position.setId("lesson-position");
        score.setId("lesson-score");
        score.getStyleClass().addAll("muted", "small");
        var words = new VBox(position, score);
        words.setAlignment(Pos.CENTER);
        HBox.setHgrow(words, Priority.ALWAYS);
        var row =
                new HBox(
                        8,
                        icon("lesson-previous", Feather.CHEVRON_LEFT, Action.PREVIOUS),
                        words,
                        icon("lesson-next", Feather.CHEVRON_RIGHT, Action.NEXT));
        row.setAlignment(Pos.CENTER);
        row.getStyleClass().add("foot");
        return row;
    }

    private Button icon(String id, Feather icon, Action action) {
        var button = new Button("", new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().add("icon");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(action.text());
        button.setTooltip(new Tooltip(action.text() + "  (" + Keyboard.spell(action) + ")"));
        button.setOnAction(_ -> hand.invoke(action, button));
        return button;
    }

    private void stray() {
        var label = new Label(Words.say("lesson.strayed"));
        label.setWrapText(true);
        var back = new Button(Words.say("lesson.back"));
        back.setId("lesson-back");
        back.getStyleClass().add("primary");
        back.setOnAction(_ -> session.back());
        strayed.setId("lesson-strayed");
        strayed.getStyleClass().add("strayed");
        strayed.getChildren().addAll(label, back);
    }

    private void show() {
        var view = session.view().get();
        var lecture = tuition.lecture().get();
        if (!lecture.speaks()) return;
        var led = tuition.leads(view.timeline());
        seen(strayed, !led);
        title.setText(lecture.title());
        step.show(view);
        where(view, led);
        var at = view.timeline().cursor();
        prose.getChildren().clear();
        if (led)
            lecture.passage(at)
                    .map(text -> new ProseView(Prose.of(text), lecture.title()))
                    .ifPresent(prose.getChildren()::add);
        question.show(led ? at : -1);
        result.show(led && at == lecture.steps() && tuition.answers().get().complete(lecture));
        scroll.setVvalue(0);
    }

    private void where(View view, boolean led) {
        var lecture = tuition.lecture().get();
        var all = lecture.questions().size();
        var timeline = view.timeline();
        position.setText(Words.say("lesson.position", timeline.cursor(), timeline.length()));
        score.setText(
                all == 0
                        ? ""
                        : Words.say("lesson.score", tuition.answers().get().rights(lecture), all));
        seen(score, led && all > 0);
    }

    private static void seen(Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }

    private void insist(Integer count) {
        if (count == 0 || getScene() == null) return;
        question.insist();
        layout();
        scroll.setVvalue(1);
    }

    private void listen(Scene old, Scene now) {
        Optional.ofNullable(old)
                .ifPresent(it -> it.removeEventFilter(KeyEvent.KEY_PRESSED, digits));
        Optional.ofNullable(now).ifPresent(it -> it.addEventFilter(KeyEvent.KEY_PRESSED, digits));
    }

    /// Digits choose while a question waits and nobody types.
    private void digit(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isMetaDown()) return;
        if (getScene().getFocusOwner() instanceof TextInputControl) return;
        if (!event.getCode().isDigitKey() || !tuition.waits(session.view().get().timeline()))
            return;
        var name = event.getCode().getName();
        if (question.digit(name.charAt(name.length() - 1) - '0')) event.consume();
    }
}
