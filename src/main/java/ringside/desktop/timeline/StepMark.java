package ringside.desktop.timeline;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import ringside.desktop.theme.TextSize;
import ringside.desktop.timeline.Rail.Place;
import ringside.story.MisreadWords;
import ringside.story.Moment;
import ringside.story.RuleWords;
import ringside.story.Tick;
import ringside.story.Witness;
import ringside.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The dot of one step and its word. Solid is done, a ring is still to come, a dashed ring was
/// refused, an exclamation mark says that the recorded kernel answered otherwise, and brackets
/// stand around the step that is kept for comparison.
final class StepMark extends StackPane {
    static final double SMALL = 12;
    static final double LARGE = 19;
    private final Label word = new Label();
    private final double size;

    StepMark(Place place, String text, List<String> styles) {
        size = styles.contains("current") ? LARGE : SMALL;
        setId("tick-" + place.step());
        getStyleClass().add("tick");
        getStyleClass().addAll(styles);
        var dot = new Region();
        dot.getStyleClass().add("dot");
        getChildren().add(dot);
        if (styles.contains("differs")) getChildren().add(mark());
        word.setText(text);
        word.getStyleClass().addAll("word");
        if (styles.contains("current")) word.getStyleClass().add("now");
    }

    private static Label mark() {
        var mark = new Label("!");
        mark.getStyleClass().add("differs-mark");
        mark.setTranslateY(-13);
        return mark;
    }

    /// Its moment stands beside the one that is shown.
    void keep() {
        getStyleClass().add("kept");
        getChildren().addAll(bracket(Pos.CENTER_LEFT), bracket(Pos.CENTER_RIGHT));
    }

    private Region bracket(Pos side) {
        var bracket = new Region();
        bracket.getStyleClass().add("bracket");
        bracket.setMaxSize(4, size + 7);
        bracket.setMinSize(4, size + 7);
        bracket.setScaleX(side == Pos.CENTER_LEFT ? 1 : -1);
        bracket.setTranslateX(side == Pos.CENTER_LEFT ? -5 : 5);
        setAlignment(bracket, side);
        return bracket;
    }

    double size() {
        return size;
    }

    /// About how wide the word is; a Chinese character takes as much as two letters.
    double room() {
        return TextSize.px(word.getText().chars().mapToDouble(c -> c < 0x2e80 ? 6.6 : 12).sum());
    }

    Label word() {
        return word;
    }

    /// The styles of a step; `cursor` is the step that is shown.
    static List<String> styles(Moment moment, int step, int cursor) {
        var styles = new ArrayList<String>();
        var tick = Tick.of(moment.step());
        styles.add("kind-" + tick.kind().name().toLowerCase(Locale.ROOT));
        if (tick.refused()) styles.add("refused");
        if (moment.witness() instanceof Witness.Differs) styles.add("differs");
        if (step > cursor) styles.add("future");
        if (step == cursor) styles.add("current");
        return styles;
    }

    /// What hovering says: the line of the story, the refusal, and what the recording saw.
    static String tip(Moment moment, int step) {
        var lines = new ArrayList<String>();
        lines.add(Words.say("time.step", step, moment.line()));
        moment.step()
                .refusal()
                .ifPresent(
                        refusal ->
                                lines.add(
                                        refusal.errno().name()
                                                + ": "
                                                + RuleWords.gloss(refusal.rule())));
        if (moment.witness() instanceof Witness.Differs(var recorded, var why))
            lines.add(
                    Words.say(
                            "time.differs",
                            recorded.line(),
                            recorded.source(),
                            MisreadWords.judged(why)));
        return String.join("\n", lines);
    }
}
