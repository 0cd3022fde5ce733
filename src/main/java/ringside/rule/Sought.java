package ringside.rule;

import ringside.call.Rule;
import ringside.state.Errno;
import ringside.state.Serial;

/// What a search came to.
sealed interface Sought {
    /// Possession of the start is possession of what is found from there.
    record Found(Serial key, boolean possessed) implements Sought {}

    record Missed(Errno errno, Rule rule) implements Sought {
        boolean is(Errno other) {
            return errno.equals(other);
        }
    }

    Missed NOTHING = new Missed(Errno.EAGAIN, SearchRule.NOTHING_FOUND);
}
