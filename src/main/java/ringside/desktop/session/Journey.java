package ringside.desktop.session;

import ringside.graph.Ref;
import ringside.story.Failures;
import ringside.story.Timeline;
import ringside.words.Words;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import java.util.function.Function;

/// Going along the story: back and forth, to a step, and over to a line that was left.
///
/// Law: none of it changes a step, so nothing of it is ever lost.
abstract class Journey extends Workshop {
    final Tuition tuition;

    final Footsteps footsteps = new Footsteps();

    Journey(Studio studio, Executor worker, Executor aside, Executor screen) {
        super(studio, worker, aside, screen);
        tuition = new Tuition(screen);
    }

    /// The lesson that is open, and what was answered.
    public Tuition tuition() {
        return tuition;
    }

    /// The lesson's listeners are cut off with the others.
    @Override
    public void renew() {
        super.renew();
        tuition.renew();
    }

    public void undo() {
        change(Travel.BACK, Timeline::undo);
    }

    public void redo() {
        change(Travel.FORWARD, now -> tuition.go(now, now.cursor() + 1));
    }

    /// Moves the cursor after so many steps, or as far as the questions of a lesson let one.
    public void to(int step) {
        change(Travel.JUMP, now -> tuition.go(now, step));
    }

    public void first() {
        to(0);
    }

    public void last() {
        change(Travel.JUMP, now -> tuition.go(now, now.length()));
    }

    /// Returns to the lesson's own line, where it was left.
    public void back() {
        change(Travel.JUMP, tuition::back);
    }

    /// Selects, without being remembered.
    abstract void choose(Optional<Ref> ref);

    /// Selects what was selected before, as a browser goes back.
    public void selectEarlier() {
        var back = footsteps.back(selection.get(), view.get()::shows);
        if (back.isPresent()) choose(back);
    }

    /// Selects again what was left by [#selectEarlier].
    public void selectLater() {
        var forth = footsteps.forth(view.get()::shows);
        if (forth.isPresent()) choose(forth);
    }

    /// The next step that failed; without one a notice says so.
    public void nextFailed() {
        failed(Failures::after, "find.none-after");
    }

    /// The step that failed before this one.
    public void previousFailed() {
        failed(Failures::before, "find.none-before");
    }

    private void failed(Function<Timeline, OptionalInt> search, String none) {
        var timeline = view.get().timeline();
        make(
                () -> search.apply(timeline),
                step -> {
                    if (step.isPresent()) to(step.getAsInt());
                    else say(Notice.info(Words.say(none)));
                });
    }

    /// Shows a step and nothing else, so that what is told is why it came out so.
    public void why(int step) {
        selection.set(Optional.empty());
        to(step);
    }

    /// Takes up a line that was left; the present one waits in its stead.
    public void resume(int future) {
        change(Travel.JUMP, now -> now.resume(future));
    }
}
