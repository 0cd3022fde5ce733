package ringside.rule;

import ringside.state.Divergence;
import ringside.state.Key;
import ringside.state.KeyState;

/// What new contents do to a key's timeout: in Linux they end it, and so call an expired key back
/// to life; the man pages know only SET_TIMEOUT for that. The few seconds of a negative key are no
/// timeout that anybody set, and end with it.
final class Timeouts {
    private Timeouts() {}

    /// Whether new contents bring an expired key back.
    static boolean revives(Draft draft) {
        return draft.follows(Divergence.UPDATE_CLEARS_TIMEOUT);
    }

    /// When a key expires after it got new contents.
    static long afterUpdate(Draft draft, Key key) {
        return revives(draft) || key.state() instanceof KeyState.Negative
                ? Key.NEVER
                : key.expiry();
    }
}
