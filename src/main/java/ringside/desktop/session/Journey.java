package ringside.desktop.session;

import ringside.story.Timeline;

import java.util.concurrent.Executor;

/// Going along the story: back and forth, to a step, and over to a line that was left.
///
/// Law: none of it changes a step, so nothing of it is ever lost.
abstract class Journey extends Workshop {
    Journey(Studio studio, Executor worker, Executor screen) {
        super(studio, worker, screen);
    }

    public void undo() {
        change(Travel.BACK, Timeline::undo);
    }

    public void redo() {
        change(Travel.FORWARD, Timeline::redo);
    }

    /// Moves the cursor after so many steps.
    public void to(int step) {
        change(Travel.JUMP, now -> now.to(step));
    }

    public void first() {
        to(0);
    }

    public void last() {
        change(Travel.JUMP, now -> now.to(now.length()));
    }

    /// Takes up a line that was left; the present one waits in its stead.
    public void resume(int future) {
        change(Travel.JUMP, now -> now.resume(future));
    }
}
