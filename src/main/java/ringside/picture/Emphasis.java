package ringside.picture;

import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

import ringside.graph.Ref;

import java.util.Collection;
import java.util.Optional;

/// What a picture points at besides the state itself. Links and slots are named by their own refs.
///
/// `fresh` is what the last step made or changed, with a word ("new"); `doomed` would be destroyed;
/// `chips` are words below a thing, as "kept by 2: 1001 vim, register"; `dimmed` steps back (what a
/// search does not match); `possessed` gets a double outline; `names` are user names by uid;
/// `masks` are what somebody may do with a key, in the letters of `keyctl show`.
public record Emphasis(
        PSet<Ref> selection,
        Optional<Ref> focus,
        Optional<Ref> caller,
        PMap<Ref, String> fresh,
        PSet<Ref> doomed,
        PSet<Ref> dimmed,
        PSet<Ref> possessed,
        PMap<Ref, Ghost> ghosts,
        PMap<Ref, String> chips,
        PVector<Caption> captions,
        PMap<Integer, String> names,
        Motion motion,
        PMap<Ref, String> masks) {
    public static final Emphasis NONE =
            new Emphasis(
                    HashTreePSet.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    HashTreePMap.empty(),
                    HashTreePSet.empty(),
                    HashTreePSet.empty(),
                    HashTreePSet.empty(),
                    HashTreePMap.empty(),
                    HashTreePMap.empty(),
                    TreePVector.empty(),
                    HashTreePMap.singleton(0, "root"),
                    Motion.STILL,
                    HashTreePMap.empty());

    public Emphasis withSelection(Collection<? extends Ref> next) {
        return new Emphasis(
                HashTreePSet.from(next),
                focus,
                caller,
                fresh,
                doomed,
                dimmed,
                possessed,
                ghosts,
                chips,
                captions,
                names,
                motion,
                masks);
    }

    public Emphasis withFocus(Optional<Ref> next) {
        return new Emphasis(
                selection, next, caller, fresh, doomed, dimmed, possessed, ghosts, chips, captions,
                names, motion, masks);
    }

    public Emphasis withCaller(Optional<Ref> next) {
        return new Emphasis(
                selection, focus, next, fresh, doomed, dimmed, possessed, ghosts, chips, captions,
                names, motion, masks);
    }

    public Emphasis withFresh(PMap<Ref, String> next) {
        return new Emphasis(
                selection, focus, caller, next, doomed, dimmed, possessed, ghosts, chips, captions,
                names, motion, masks);
    }

    public Emphasis withDoomed(Collection<? extends Ref> next) {
        return new Emphasis(
                selection,
                focus,
                caller,
                fresh,
                HashTreePSet.from(next),
                dimmed,
                possessed,
                ghosts,
                chips,
                captions,
                names,
                motion,
                masks);
    }

    public Emphasis withDimmed(Collection<? extends Ref> next) {
        return new Emphasis(
                selection,
                focus,
                caller,
                fresh,
                doomed,
                HashTreePSet.from(next),
                possessed,
                ghosts,
                chips,
                captions,
                names,
                motion,
                masks);
    }

    public Emphasis withPossessed(Collection<? extends Ref> next) {
        return new Emphasis(
                selection,
                focus,
                caller,
                fresh,
                doomed,
                dimmed,
                HashTreePSet.from(next),
                ghosts,
                chips,
                captions,
                names,
                motion,
                masks);
    }

    public Emphasis withGhosts(PMap<Ref, Ghost> next) {
        return new Emphasis(
                selection, focus, caller, fresh, doomed, dimmed, possessed, next, chips, captions,
                names, motion, masks);
    }

    public Emphasis withChips(PMap<Ref, String> next) {
        return new Emphasis(
                selection, focus, caller, fresh, doomed, dimmed, possessed, ghosts, next, captions,
                names, motion, masks);
    }

    public Emphasis withCaptions(PVector<Caption> next) {
        return new Emphasis(
                selection, focus, caller, fresh, doomed, dimmed, possessed, ghosts, chips, next,
                names, motion, masks);
    }

    public Emphasis withNames(PMap<Integer, String> next) {
        return new Emphasis(
                selection, focus, caller, fresh, doomed, dimmed, possessed, ghosts, chips, captions,
                next, motion, masks);
    }

    public Emphasis withMotion(Motion next) {
        return new Emphasis(
                selection, focus, caller, fresh, doomed, dimmed, possessed, ghosts, chips, captions,
                names, next, masks);
    }

    public Emphasis withMasks(PMap<Ref, String> next) {
        return new Emphasis(
                selection, focus, caller, fresh, doomed, dimmed, possessed, ghosts, chips, captions,
                names, motion, next);
    }
}
