package ringside.layout;

import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

import ringside.state.Kernel;

import java.util.Optional;
import java.util.stream.Stream;

/// What a person wants folded; a part of how the window is looked at, not of the story.
///
/// `rest` is for all bundles that nobody decided about; `chosen` says true for folded and false for
/// unfolded.
public record Folding(Rest rest, PMap<Fold.Bundle, Boolean> chosen) {
    /// What becomes of bundles that nobody decided about.
    public enum Rest {
        /// All of them stay unfolded.
        OPEN,
        /// Large ones are folded where there is much to see.
        CROWDED,
        /// Large ones are folded always.
        SHUT
    }

    /// Nothing is folded, as in documents.
    public static final Folding NONE = of(Rest.OPEN);

    /// As a window begins.
    public static final Folding CROWDED = of(Rest.CROWDED);

    public static Folding of(Rest rest) {
        return new Folding(rest, HashTreePMap.empty());
    }

    /// As a window begins with a story of these moments: what becomes a crowd later is folded from
    /// the start, so that it never needs the room.
    public static Folding begin(Stream<Kernel> moments) {
        return moments.anyMatch(Folds::isCrowd) ? of(Rest.SHUT) : CROWDED;
    }

    public Folding with(Fold.Bundle bundle, boolean folded) {
        return new Folding(rest, chosen.plus(bundle, folded));
    }

    Optional<Boolean> choice(Fold.Bundle bundle) {
        return Optional.ofNullable(chosen.get(bundle));
    }

    /// Whether nothing of a machine that was never folded is folded by this.
    public boolean leaves(Kernel kernel) {
        return isOpen()
                || (rest == Rest.CROWDED && !chosen.containsValue(true) && !Folds.isCrowd(kernel));
    }

    /// Whether nothing can be folded by this.
    boolean isOpen() {
        return rest == Rest.OPEN && !chosen.containsValue(true);
    }
}
