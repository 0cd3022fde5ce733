package ringside.desktop.lesson;

import javafx.application.Platform;
import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import ringside.desktop.action.Action;
import ringside.desktop.action.Hand;
import ringside.desktop.control.Keyboard;
import ringside.desktop.session.Latest;
import ringside.desktop.session.Session;
import ringside.desktop.session.Tuition;
import ringside.desktop.session.View;
import ringside.desktop.theme.Stylesheet;
import ringside.story.Answers;
import ringside.story.Lecture;
import ringside.story.Moment;
import ringside.story.Narration;
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
    private final Latest asked;
    private final Hand hand;
    private final Label title = new Label();
    private final Label position = new Label();
    private final Label score = new Label();
    private final VBox prose = new VBox();
    private final StepBox step;
    private final QuestionBox question;
    private final ResultBox result;
    private final StrayedBox strayed;
    private final TaskBox task = new TaskBox();
    private final Leaf leaf;
    private final EventHandler<KeyEvent> digits = this::digit;
    private Optional<Page> page = Optional.empty();

    /// All that the panel shows, to know what changed.
    private record Page(
            Lecture lecture, Answers answers, boolean led, int at, Optional<Moment> moment) {
        boolean turned(Page former) {
            return at != former.at || led != former.led || !lecture.equals(former.lecture);
        }
    }

    /// A page with its words, which the worker finds.
    private record Told(
            Page page,
            View view,
            Optional<Narration> did,
            Optional<Narration> next,
            Optional<Prose> prose) {
        static Told of(Tuition tuition, View view, Lecture lecture, Answers answers) {
            var timeline = view.timeline();
            var led = tuition.leads(timeline);
            var at = timeline.cursor();
            return new Told(
                    new Page(lecture, answers, led, at, timeline.current()),
                    view,
                    view.step().map(Narration::of),
                    timeline.next().filter(_ -> led).map(next -> Narration.of(next.step())),
                    lecture.passage(at).filter(_ -> led).map(Prose::of));
        }
    }

    /// `choose` opens the lesson of a name.
    public LessonPanel(Session session, Hand hand, Consumer<String> choose) {
        this.session = session;
        this.hand = hand;
        tuition = session.tuition();
        asked = new Latest(session);
        step = new StepBox(tuition);
        question = new QuestionBox(session, this::chosen);
        result = new ResultBox(session, choose);
        strayed = new StrayedBox(session);
        leaf = new Leaf(strayed, step, prose, question, task, result);
        setId("lesson");
        getStyleClass().addAll("panel", "lesson-panel");
        getStylesheets().add(Stylesheet.of("lesson.css"));
        setMinWidth(250);
        setPrefWidth(340);
        setTop(head());
        setCenter(leaf);
        setBottom(foot());
        session.view().subscribe(_ -> show());
        tuition.answers().subscribe(_ -> show());
        tuition.lecture().subscribe(_ -> show());
        tuition.held().subscribe(this::insist);
        tuition.attended().addListener((_, _, attended) -> come(attended));
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
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
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

    private void show() {
        var view = session.view().get();
        var lecture = tuition.lecture().get();
        if (!lecture.speaks()) return;
        var answers = tuition.answers().get();
        asked.ask(() -> Told.of(tuition, view, lecture, answers), this::show);
    }

    private void show(Told told) {
        var next = told.page();
        if (page.equals(Optional.of(next))) return;
        var turned = page.map(next::turned).orElse(true);
        page = Optional.of(next);
        fill(told, next);
        if (turned) leaf.top();
        else leaf.reveal(question);
    }

    private void fill(Told told, Page shown) {
        var lecture = shown.lecture();
        strayed.show(!shown.led());
        title.setText(lecture.title());
        step.show(shown.led() ? shown.at() : -1, told.did());
        where(told.view(), shown.led());
        prose.getChildren().clear();
        told.prose()
                .map(words -> new ProseView(words, lecture.title()))
                .ifPresent(prose.getChildren()::add);
        question.show(shown.led() ? shown.at() : -1);
        task.show(told.next().filter(_ -> !waits(shown)));
        var ended = shown.at() == lecture.steps() && shown.answers().complete(lecture);
        result.show(shown.led() && ended);
    }

    /// Whether the question behind the step waits for an answer.
    private static boolean waits(Page shown) {
        return shown.lecture().ask(shown.at()).isPresent() && !shown.answers().settled(shown.at());
    }

    /// Keys go where a lesson goes on.
    private void come(boolean attended) {
        if (attended) Platform.runLater(() -> lookup("#lesson-next").requestFocus());
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

    private void chosen() {
        leaf.reveal(question);
    }

    private void insist(Integer count) {
        if (count == 0 || getScene() == null) return;
        question.insist();
        leaf.reveal(question);
    }

    private void listen(@Nullable Scene old, @Nullable Scene now) {
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
