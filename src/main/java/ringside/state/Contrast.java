package ringside.state;

/// The two sides of a [Divergence] in one sentence each, and how far the documented one can be
/// computed.
///
/// `source` is the page with its section. `why` is empty for a side that the model computes as the
/// page has it; else it says why the man pages' semantics answer as the kernel does.
record Contrast(
        String source,
        String page,
        String kernel,
        boolean computed,
        String why,
        boolean isStarred) {
    Contrast {
        if (source.isEmpty() || page.isEmpty() || kernel.isEmpty())
            throw new IllegalArgumentException("A divergence has a source and two sides.");
    }

    /// The model can answer either way.
    static Contrast computed(String source, String page, String kernel) {
        return new Contrast(source, page, kernel, true, "", false);
    }

    /// The model can answer either way, but another page sides with the kernel.
    static Contrast disputed(String source, String page, String kernel, String why) {
        return new Contrast(source, page, kernel, true, why, false);
    }

    /// What the page says cannot be computed.
    static Contrast open(String source, String page, String kernel, String why) {
        return new Contrast(source, page, kernel, false, why, false);
    }

    /// The same, as one that is good for showing.
    Contrast starred() {
        return new Contrast(source, page, kernel, computed, why, true);
    }
}
