package ringside.desktop.canvas;

import ringside.picture.Mark;

import java.util.List;

/// Where a gesture draws: over the picture, and in one line of words beside the pointer.
interface Sheet {
    /// Replaces what the gesture drew so far.
    void draw(List<Mark> marks);

    /// Says something beside a point of the screen; empty words take it away.
    void say(String words, boolean good, double screenX, double screenY);
}
