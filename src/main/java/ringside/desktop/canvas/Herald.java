package ringside.desktop.canvas;

import ringside.desktop.session.Foreseen;
import ringside.picture.Mark;

import java.util.List;
import java.util.Optional;

/// How long marks of what is being done stay over a picture: from the deed until the next picture
/// is painted, and not only until its moment is known.
final class Herald {
    /// Where a deed is: nobody acts, it is being done, or it is done and not painted yet.
    private enum Stage {
        IDLE,
        DOING,
        DONE
    }

    private Stage stage = Stage.IDLE;

    void begin() {
        stage = Stage.DOING;
    }

    /// Whether a deed came to nothing.
    boolean end() {
        var vain = stage == Stage.DOING;
        if (vain) stage = Stage.IDLE;
        return vain;
    }

    /// Another moment is there: what lies over the picture from now on.
    Overlay arrive(Overlay before) {
        var kept = stage == Stage.DOING ? before.foretold() : List.<Mark>of();
        stage = stage == Stage.DOING ? Stage.DONE : Stage.IDLE;
        return Overlay.NONE.withUnlike(before.unlike()).withForetold(kept);
    }

    /// A picture was painted.
    Overlay shown(Overlay before) {
        if (stage != Stage.DONE) return before;
        stage = Stage.IDLE;
        return before.withForetold(List.of());
    }

    /// Whether what is asked for now has to wait: nothing takes the place of a deed but what
    /// somebody points at.
    boolean goesBefore(Optional<Foreseen> next) {
        if (stage == Stage.IDLE) return false;
        if (next.isPresent()) stage = Stage.IDLE;
        return next.isEmpty();
    }
}
