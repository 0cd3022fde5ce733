package ringside.story;

import ringside.state.Divergence;
import ringside.words.Words;

/// The words of a divergence in the language of the window; in English they stand at the divergence
/// itself.
public final class DivergenceWords {
    private DivergenceWords() {}

    /// What the man page says, with the page's name.
    public static String page(Divergence divergence) {
        return divergence.source() + ": " + Words.divergence(divergence.id(), divergence.claim());
    }

    /// What Linux 6.18 was measured to do.
    public static String kernel(Divergence divergence) {
        return Words.divergence(divergence.id() + ".kernel", divergence.kernel());
    }
}
