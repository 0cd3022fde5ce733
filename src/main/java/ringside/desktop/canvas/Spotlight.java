package ringside.desktop.canvas;

import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;

import ringside.desktop.session.Sight;
import ringside.graph.Ref;
import ringside.inquiry.Eyes;
import ringside.picture.Emphasis;
import ringside.state.Serial;
import ringside.state.Task;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

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

    /// Only what is selected pointed at, and what steps back.
    Emphasis selecting(Sight session) {
        return named(session)
                .withDimmed(dimmed)
                .withSelection(session.selection().get().map(List::of).orElse(List.of()));
    }

    /// Nothing pointed at, users by the names that the story gives them.
    static Emphasis named(Sight session) {
        var plain = Emphasis.NONE.withNames(Emphasis.NONE.names().plusAll(session.users().get()));
        return seen(plain, session.eyes().get());
    }

    /// What the first of the chosen tasks possesses, and what each of them may do.
    private static Emphasis seen(Emphasis plain, List<Eyes> eyes) {
        if (eyes.isEmpty()) return plain;
        var masks = new HashMap<Ref, String>();
        var possessed = new ArrayList<Ref>();
        eyes.getFirst()
                .reaches()
                .forEach(
                        (key, reach) -> {
                            var ref = new Ref.OfKey(key);
                            masks.put(ref, masks(eyes, key));
                            if (reach.possessed()) possessed.add(ref);
                        });
        return plain.withMasks(HashTreePMap.from(masks)).withPossessed(possessed);
    }

    private static String masks(List<Eyes> eyes, Serial key) {
        return eyes.stream().map(one -> one.letters(key)).collect(Collectors.joining("|"));
    }

    /// `story` is what the last step made and left.
    Emphasis pointing(Sight session, Emphasis story) {
        var named = named(session);
        return story.withNames(named.names())
                .withMasks(named.masks())
                .withPossessed(named.possessed())
                .withSelection(session.selection().get().map(List::of).orElse(List.of()))
                .withFocus(focus)
                .withDimmed(dimmed)
                .withCaller(actor(session));
    }

    private static Optional<Ref> actor(Sight session) {
        return session.situation().task().map(Task::pid).map(Ref.OfProcess::new);
    }
}
