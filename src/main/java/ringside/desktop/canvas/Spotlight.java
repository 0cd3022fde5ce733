package ringside.desktop.canvas;

import org.pcollections.HashTreePSet;
import org.pcollections.PSet;

import ringside.desktop.session.Sight;
import ringside.graph.Ref;
import ringside.picture.Emphasis;
import ringside.state.Task;

import java.util.List;
import java.util.Optional;

/// What the picture points at while it stands still: the selection, the keyboard's place, who acts,
/// what the last step made, and what steps back.
///
/// Law: the same view and the same pointing give the same list, whatever was on screen before.
record Spotlight(Optional<Ref> focus, PSet<Ref> dimmed) {
    static final Spotlight OFF = new Spotlight(Optional.empty(), HashTreePSet.empty());

    Spotlight withFocus(Optional<Ref> next) {
        return new Spotlight(next, dimmed);
    }

    /// What steps back, and with it everything that a search did not find.
    Spotlight withDimmed(PSet<Ref> next) {
        return new Spotlight(focus, next);
    }

    /// Nothing pointed at, users by the names that the story gives them.
    static Emphasis named(Sight session) {
        return Emphasis.NONE.withNames(Emphasis.NONE.names().plusAll(session.users().get()));
    }

    /// `story` is what the last step made and left.
    Emphasis pointing(Sight session, Emphasis story) {
        return story.withNames(named(session).names())
                .withSelection(session.selection().get().map(List::of).orElse(List.of()))
                .withFocus(focus)
                .withDimmed(dimmed)
                .withCaller(actor(session));
    }

    private static Optional<Ref> actor(Sight session) {
        return session.situation().task().map(Task::pid).map(Ref.OfProcess::new);
    }
}
