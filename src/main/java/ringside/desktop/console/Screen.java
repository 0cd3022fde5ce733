package ringside.desktop.console;

import ringside.desktop.action.Situation;
import ringside.keyctl.Secrets;
import ringside.story.Moment;
import ringside.story.Timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// The lines of the console: every step of the timeline in order, and behind the step at which they
/// were asked, the questions.
///
/// Law: the rows of one step are made once; a step more costs its own rows and no others. Used by
/// one thread at a time.
final class Screen {
    private final IdentityHashMap<Moment, List<Row>> made = new IdentityHashMap<>();
    /// What was asked while a moment was shown, by step.
    private final Map<Integer, List<Row>> asides = new HashMap<>();
    private Secrets secrets = Secrets.HIDDEN;
    private Timeline shown;

    Screen(Timeline timeline) {
        shown = timeline;
    }

    /// Whether payloads stand in what is made from now on.
    void secrets(Secrets next) {
        if (next == secrets) return;
        secrets = next;
        made.clear();
    }

    /// The rows of a timeline.
    List<Row> show(Timeline timeline) {
        if (!timeline.start().equals(shown.start())) forget();
        shown = timeline;
        var next = new ArrayList<Row>();
        asked(0, next);
        for (var step = 1; step <= timeline.length(); step++) {
            next.addAll(rows(timeline.moments(), step));
            asked(step, next);
        }
        return next;
    }

    private void forget() {
        asides.clear();
        made.clear();
    }

    /// Adds a question and its answer behind a step.
    void tell(Situation at, int step, String question, String answer) {
        asides.computeIfAbsent(step, _ -> new ArrayList<>())
                .addAll(Row.of(at, question, answer, step));
    }

    private List<Row> rows(List<Moment> moments, int step) {
        var moment = moments.get(step - 1);
        var known = made.get(moment);
        if (known != null && (known.isEmpty() || known.getFirst().step() == step)) return known;
        var rows = Row.of(moments, step, secrets);
        made.put(moment, rows);
        return rows;
    }

    private void asked(int step, List<Row> into) {
        into.addAll(asides.getOrDefault(step, List.of()));
    }
}
