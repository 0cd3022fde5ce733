package ringside.story;

/// What became of a command: the history with its steps, everything that it printed, and how far it
/// got. `status` is that of a program that has ended.
public record Performed(Timeline timeline, String output, End end, int status) {
    /// How far a command got.
    public enum End {
        EXITED,
        /// The process runs another program now.
        REPLACED,
        /// A call sleeps; the rest follows when it returns.
        ASLEEP
    }
}
