package ringside.evidence;

import ringside.call.Reply;

/// What the real kernel had to say to a call.
public sealed interface Told {
    /// It answered. `second` is the kernel's clock during the call; `steady` is false when a new
    /// second began meanwhile, so that nobody can tell which one counted.
    record Answered(Reply reply, long second, boolean steady) implements Told {}

    /// The call has not returned yet.
    record Blocked() implements Told {}

    /// The thread is gone.
    record Vanished() implements Told {}
}
