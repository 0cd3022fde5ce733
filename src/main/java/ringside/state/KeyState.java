package ringside.state;

/// Whether a key has its payload yet.
public sealed interface KeyState {
    KeyState UNINSTANTIATED = new Uninstantiated();
    KeyState POSITIVE = new Positive();

    /// Under construction by an upcall.
    record Uninstantiated() implements KeyState {}

    record Positive() implements KeyState {}

    /// Rejected: whoever finds it gets this error until it expires.
    record Negative(Errno error) implements KeyState {}
}
