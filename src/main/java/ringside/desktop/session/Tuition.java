package ringside.desktop.session;

import javafx.beans.property.ReadOnlyObjectProperty;

import ringside.evidence.Opened;
import ringside.story.Answers;
import ringside.story.Lecture;
import ringside.story.Moment;
import ringside.story.Timeline;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;

/// The lesson that is open: what it says, what was answered, and how far one may go on.
///
/// Law: while somebody attends, nobody comes past a question that is neither answered nor skipped;
/// going back is free, and so is every line but the lesson's own. Properties change on the screen's
/// thread; [#go] may be asked by the worker.
public final class Tuition {
    /// What the worker needs to know, as one value.
    private record Standing(Lecture lecture, Answers answers, boolean attended, List<Moment> line) {
        boolean leads(Timeline timeline) {
            return lines(line).equals(lines(timeline.moments()));
        }

        private static List<String> lines(List<Moment> moments) {
            return moments.stream().map(Moment::line).toList();
        }
    }

    private final Executor screen;
    private final Live<Lecture> lecture = new Live<>(Lecture.SILENT);
    private final Live<Answers> answers = new Live<>(Answers.NONE);
    private final Live<Boolean> attended = new Live<>(false);
    private final Live<Integer> held = new Live<>(0);
    private volatile Standing standing =
            new Standing(Lecture.SILENT, Answers.NONE, false, List.of());

    Tuition(Executor screen) {
        this.screen = screen;
    }

    /// [Lecture#SILENT] while no lesson is open.
    public ReadOnlyObjectProperty<Lecture> lecture() {
        return lecture.shown();
    }

    public ReadOnlyObjectProperty<Answers> answers() {
        return answers.shown();
    }

    /// Whether the lesson's words and questions are on screen.
    public ReadOnlyObjectProperty<Boolean> attended() {
        return attended.shown();
    }

    /// How often somebody was stopped at a question.
    public ReadOnlyObjectProperty<Integer> held() {
        return held.shown();
    }

    /// Cuts off who listened before; see [Live].
    void renew() {
        lecture.renew();
        answers.renew();
        attended.renew();
        held.renew();
    }

    /// What a story teaches; found by the worker.
    static Lecture read(String name, Opened.Shown shown) {
        return shown.story()
                .map(
                        story ->
                                Lecture.of(
                                        name,
                                        story,
                                        shown.asks(),
                                        shown.passages(),
                                        shown.timeline().length()))
                .orElse(Lecture.SILENT);
    }

    /// Another story was opened. What asks is read at once; what only tells waits to be asked for.
    void begin(Lecture next, Opened.Shown shown) {
        var asks = !next.asks().isEmpty();
        standing = new Standing(next, Answers.NONE, asks, shown.timeline().moments());
        lecture.set(Lecture.SILENT);
        answers.set(Answers.NONE);
        lecture.set(next);
        attended.set(asks);
    }

    /// The lesson's words come on screen, or go; a lesson that nobody attends stops nobody.
    public void attend(boolean next) {
        attended.set(next && lecture.get().speaks());
        keep();
    }

    /// Answers the question behind a step; the first answer counts.
    ///
    /// @param choice the index of a choice, or [Answers#SKIPPED]
    public void answer(int step, int choice) {
        give(answers.get().with(step, choice));
    }

    /// What was answered at another time, or nothing to begin anew.
    public void give(Answers next) {
        answers.set(next);
        keep();
    }

    private void keep() {
        standing = new Standing(lecture.get(), answers.get(), attended.get(), standing.line());
    }

    /// The lesson's own steps.
    public List<Moment> line() {
        return standing.line();
    }

    /// Whether a timeline is the lesson's own and no line that somebody began on it.
    public boolean leads(Timeline timeline) {
        var now = standing;
        return now.lecture().speaks() && now.leads(timeline);
    }

    /// Whether the question behind the step that is shown waits for an answer.
    public boolean waits(Timeline timeline) {
        var step = timeline.cursor();
        return leads(timeline)
                && lecture.get().ask(step).isPresent()
                && !answers.get().settled(step);
    }

    /// The timeline at a step, or at the first open question on the way there.
    Timeline go(Timeline now, int step) {
        var known = standing;
        if (!known.attended() || step <= now.cursor() || !known.leads(now)) return now.to(step);
        var reached = known.answers().reach(known.lecture(), now.cursor(), step);
        if (reached < step) screen.execute(() -> held.set(held.get() + 1));
        return now.to(reached);
    }

    /// The lesson's own line, where it was left; the same timeline when it is nowhere.
    Timeline back(Timeline now) {
        return IntStream.range(0, now.others().size())
                .mapToObj(now::resume)
                .filter(standing::leads)
                .findFirst()
                .orElse(now);
    }
}
