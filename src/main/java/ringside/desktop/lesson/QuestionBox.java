package ringside.desktop.lesson;

import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import ringside.desktop.session.Session;
import ringside.desktop.session.Tuition;
import ringside.desktop.theme.TextSize;
import ringside.story.Answers;
import ringside.story.Ask;
import ringside.words.Words;

import java.util.ArrayList;
import java.util.List;

/// The question before the next step: choices by mouse, Tab or the keys 1 to 9; Enter answers.
///
/// Law: what is right is told only after the answer, and then one sees it happen.
final class QuestionBox extends VBox {
    private static final PseudoClass URGENT = PseudoClass.getPseudoClass("urgent");
    private static final double NUMERAL = 12;
    private static final Duration GLOW = Duration.millis(900);
    private final Session session;
    private final Runnable chosen;
    private final Tuition tuition;
    private final PauseTransition glow = new PauseTransition(GLOW);
    private List<RadioButton> choices = List.of();
    private int step;

    /// `chosen` is run when a choice is marked.
    QuestionBox(Session session, Runnable chosen) {
        super(9);
        this.chosen = chosen;
        this.session = session;
        tuition = session.tuition();
        setId("lesson-question");
        getStyleClass().add("question");
        glow.setOnFinished(_ -> pseudoClassStateChanged(URGENT, false));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// Shows the question that stands behind the step, if there is one.
    void show(int next) {
        step = next;
        var ask = tuition.lecture().get().ask(next);
        getChildren().clear();
        choices = List.of();
        ask.ifPresent(this::ask);
        setVisible(ask.isPresent());
        setManaged(ask.isPresent());
    }

    private void ask(Ask ask) {
        var number = tuition.lecture().get().questions().indexOf(step) + 1;
        var all = tuition.lecture().get().questions().size();
        add(Words.say("lesson.question", number, all), "heading");
        add(ask.question(), "asked");
        var group = new ToggleGroup();
        var buttons = new ArrayList<RadioButton>();
        for (var choice : ask.choices())
            buttons.add(choice(buttons.size() + 1, choice.text(), group));
        choices = List.copyOf(buttons);
        getChildren().addAll(buttons);
        if (tuition.answers().get().settled(step)) settle(ask);
        else open();
    }

    private RadioButton choice(int number, String words, ToggleGroup group) {
        var button = new RadioButton(words);
        button.setGraphic(numeral(number, button));
        button.setAlignment(Pos.TOP_LEFT);
        button.setAccessibleText(number + "  " + words);
        button.setId("choice-" + number);
        button.setWrapText(true);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMnemonicParsing(false);
        button.setToggleGroup(group);
        button.setOnAction(_ -> chosen.run());
        return button;
    }

    /// Digits are not equally wide; in a column of their own all answers begin at one line.
    private static Label numeral(int number, RadioButton button) {
        var numeral = new Label("" + number);
        numeral.fontProperty().bind(button.fontProperty());
        numeral.textFillProperty().bind(button.textFillProperty());
        numeral.setMinWidth(TextSize.px(NUMERAL));
        return numeral;
    }

    private void open() {
        var answer = button("lesson-answer", Words.say("lesson.answer"), this::answer);
        answer.getStyleClass().add("primary");
        answer.disableProperty()
                .bind(choices.getFirst().getToggleGroup().selectedToggleProperty().isNull());
        var skip = button("lesson-skip", Words.say("lesson.skip"), this::skip);
        getChildren().add(new HBox(8, answer, skip));
        add(Words.say("lesson.keys", choices.size()), "muted", "small");
    }

    private void settle(Ask ask) {
        var answers = tuition.answers().get();
        var lecture = tuition.lecture().get();
        choices.forEach(button -> button.setDisable(true));
        answers.choice(step).ifPresent(index -> choices.get(index).setSelected(true));
        for (var i = 0; i < choices.size(); i++) {
            var right = ask.choices().get(i).right();
            var chosen = choices.get(i).isSelected();
            if (right) choices.get(i).getStyleClass().add("right");
            else if (chosen) choices.get(i).getStyleClass().add("wrong");
            var sign = right ? " ✓" : chosen ? " ✗" : "";
            choices.get(i).setText(choices.get(i).getText() + sign);
        }
        var right = answers.right(lecture, step);
        var skipped = answers.choice(step).isEmpty();
        add(verdict(right, skipped), "verdict-word", right ? "right" : skipped ? "muted" : "wrong");
        if (session.view().get().timeline().canRedo()) {
            var reveal = button("lesson-reveal", Words.say("lesson.see-it-happen"), session::redo);
            reveal.getStyleClass().add("primary");
            getChildren().add(reveal);
        }
    }

    private static String verdict(boolean right, boolean skipped) {
        if (skipped) return Words.say("lesson.skipped");
        return right ? Words.say("lesson.right") : Words.say("lesson.wrong");
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() != KeyCode.ENTER || tuition.answers().get().settled(step)) return;
        if (choices.stream().noneMatch(RadioButton::isFocused)) return;
        event.consume();
        answer();
    }

    /// A digit chooses, 0 skips; false when there is nothing to choose.
    boolean digit(int number) {
        if (choices.isEmpty() || tuition.answers().get().settled(step)) return false;
        if (number == 0) skip();
        else if (number <= choices.size()) choose(choices.get(number - 1));
        return number <= choices.size();
    }

    private static void choose(RadioButton button) {
        button.requestFocus();
        button.fire();
    }

    private void answer() {
        for (var i = 0; i < choices.size(); i++)
            if (choices.get(i).isSelected()) {
                tuition.answer(step, i);
                reveal();
                return;
            }
    }

    private void skip() {
        tuition.answer(step, Answers.SKIPPED);
        reveal();
    }

    /// The keys go to the button that shows what happens.
    private void reveal() {
        var button = lookup("#lesson-reveal");
        if (button != null) button.requestFocus();
    }

    /// Somebody wanted to go past it.
    void insist() {
        if (choices.isEmpty()) return;
        pseudoClassStateChanged(URGENT, true);
        glow.playFromStart();
        choices.stream()
                .filter(RadioButton::isSelected)
                .findFirst()
                .orElse(choices.getFirst())
                .requestFocus();
    }

    private Button button(String id, String words, Runnable deed) {
        var button = new Button(words);
        button.setId(id);
        button.setMnemonicParsing(false);
        button.setOnAction(_ -> deed.run());
        button.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() != KeyCode.ENTER) return;
                    event.consume();
                    button.fire();
                });
        return button;
    }

    private void add(String words, String... styles) {
        var label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().addAll(styles);
        getChildren().add(label);
    }
}
