package ringside.desktop.console;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import ringside.story.Moment;
import ringside.story.Timeline;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/// The lines of the console: every step of the timeline in order, and behind the step at which they
/// were asked, the questions.
///
/// Law: the rows of one step are made once; a step more costs its own rows and no others.
final class Screen {
    /// What was asked while a moment was shown.
    private record Aside(int step, List<Row> rows) {}

    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final IdentityHashMap<Moment, List<Row>> made = new IdentityHashMap<>();
    private final List<Aside> asides = new ArrayList<>();
    private Timeline shown;

    Screen(Timeline timeline) {
        shown = timeline;
        show(timeline);
    }

    ObservableList<Row> rows() {
        return rows;
    }

    void show(Timeline timeline) {
        if (!timeline.start().equals(shown.start())) asides.clear();
        shown = timeline;
        var next = new ArrayList<Row>();
        asked(0, next);
        for (var step = 1; step <= timeline.length(); step++) {
            next.addAll(rows(timeline.moments(), step));
            asked(step, next);
        }
        replace(next);
    }

    /// Adds a question and its answer behind the step that is shown.
    void tell(String prompt, String question, String answer) {
        var step = shown.cursor();
        asides.add(new Aside(step, Row.of(prompt, question, answer, step)));
        show(shown);
    }

    private List<Row> rows(List<Moment> moments, int step) {
        return made.computeIfAbsent(moments.get(step - 1), _ -> Row.of(moments, step));
    }

    private void asked(int step, List<Row> into) {
        asides.stream().filter(aside -> aside.step() == step).forEach(a -> into.addAll(a.rows()));
    }

    /// Keeps the rows that stay, so that the list does not jump.
    private void replace(List<Row> next) {
        var same = 0;
        while (same < rows.size() && same < next.size() && rows.get(same).equals(next.get(same)))
            same++;
        rows.remove(same, rows.size());
        rows.addAll(next.subList(same, next.size()));
    }

    /// The last row of the step that is shown; -1 when it has none.
    int last() {
        for (var i = rows.size() - 1; i >= 0; i--)
            if (rows.get(i).step() <= shown.cursor()) return i;
        return -1;
    }

    int cursor() {
        return shown.cursor();
    }
}
