package ringside.linux;

/// What came of the attempt to ask the real kernel: it can be asked, or one sentence says why not.
public sealed interface Opening {
    /// The oracle; whoever got it closes it.
    record Opened(RealKernel kernel) implements Opening {}

    /// Why there is none, and what to do about it.
    record Impossible(String sentence) implements Opening {}
}
