package ringside.desktop.present;

import javafx.geometry.Insets;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import ringside.picture.Ink;
import ringside.story.Ask;
import ringside.story.Lecture;
import ringside.words.Words;

/// What lies over the picture between two steps: the question and its choices, then which of them
/// is right; and the end.
final class Sheet extends VBox {
    private static final double QUESTION = 1.55;
    private static final double CHOICE = 1.25;

    /// The column of numbers and signs, in letters.
    private static final double SIGN = 1.3;

    Sheet() {
        setId("present-sheet");
        setVisible(false);
        setMaxHeight(Region.USE_PREF_SIZE);
    }

    /// Shows the station of a course; nothing at the picture.
    void show(Course course, Lecture lecture, int step, double letter) {
        getChildren().clear();
        setVisible(course.station() != Course.Station.PICTURE);
        setSpacing(Math.rint(letter * 0.7));
        setPadding(new Insets(Math.rint(letter * 1.2)));
        Chalk.sheet(this, Math.max(2.5, letter * 0.12));
        switch (course.station()) {
            case PICTURE -> {}
            case QUESTION -> lecture.ask(step).ifPresent(ask -> ask(ask, letter));
            case ANSWER -> lecture.ask(step).ifPresent(ask -> answer(ask, course, letter));
            case END -> end(lecture, letter);
        }
    }

    private void ask(Ask ask, double letter) {
        add("present-question", ask.question(), letter * QUESTION, Ink.TEXT, true);
        for (var i = 0; i < ask.choices().size(); i++)
            choice(i + 1, "" + (i + 1), ask.choices().get(i).text(), letter, Ink.TEXT, false);
    }

    private void answer(Ask ask, Course course, double letter) {
        add("present-question", ask.question(), letter * QUESTION, Ink.TEXT, true);
        for (var i = 0; i < ask.choices().size(); i++) {
            var choice = ask.choices().get(i);
            var wrong = course.chosen() == i && !choice.right();
            var sign = choice.right() ? "✓" : wrong ? "✗" : "" + (i + 1);
            var ink = choice.right() ? Ink.FRESH : wrong ? Ink.DOOM : Ink.MUTED;
            choice(i + 1, sign, choice.text(), letter, ink, choice.right() || wrong);
        }
    }

    /// Digits are not equally wide, so they have a column of their own and all answers begin at one
    /// line.
    private void choice(
            int number, String sign, String text, double letter, Ink ink, boolean bold) {
        var size = letter * CHOICE;
        var mark = Chalk.words(sign, size, ink, bold);
        mark.setId("present-sign-" + number);
        mark.setMinWidth(size * SIGN);
        mark.setMaxWidth(size * SIGN);
        var words = Chalk.words(text, size, ink, bold);
        words.setId("present-choice-" + number);
        getChildren().add(new HBox(mark, words));
    }

    private void end(Lecture lecture, double letter) {
        add("present-end", Words.say("present.end"), letter * QUESTION, Ink.TEXT, true);
        if (!lecture.learn().isEmpty())
            add("present-learn", lecture.learn(), letter * CHOICE, Ink.TEXT, false);
    }

    private void add(String id, String text, double size, Ink ink, boolean bold) {
        var label = Chalk.words(text, size, ink, bold);
        label.setId(id);
        getChildren().add(label);
    }
}
