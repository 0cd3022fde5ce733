package ringside.desktop.session;

import ringside.story.Timeline;

import java.util.concurrent.Executor;

/// Going along the story: back and forth, to a step, and over to a line that was left.
///
/// Law: none of it changes a step, so nothing of it is ever lost.
abstract class Journey extends Workshop {
    final Tuition tuition;

    Journey(Studio studio, Executor worker, Executor screen) {
        super(studio, worker, screen);
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

    /// Takes up a line that was left; the present one waits in its stead.
    public void resume(int future) {
        change(Travel.JUMP, now -> now.resume(future));
    }
}
