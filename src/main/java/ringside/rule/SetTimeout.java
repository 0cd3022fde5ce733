package ringside.rule;

import ringside.call.Call;
import ringside.call.Event.Aspect;
import ringside.call.Reply;
import ringside.state.Divergence;
import ringside.state.Errno;
import ringside.state.Flag;
import ringside.state.Key;
import ringside.state.Right;

/// KEYCTL_SET_TIMEOUT: seconds from now, as an unsigned 32-bit number; 0 takes the timeout away.
final class SetTimeout {
    private static final long UNSIGNED = 0xffffffffL;

    private SetTimeout() {}

    static Reply perform(Draft draft, Call.SetTimeout call) {
        var key = Lookup.vouched(draft, call.key(), true, Right.SETATTR).serial();
        draft.deny(draft.key(key).has(Flag.KEEP), Errno.EPERM, KeyRule.KEY_IS_KEPT);
        if (!draft.follows(Divergence.NEGATIVE_TAKES_TIMEOUT))
            Lookup.negative(draft, draft.key(key));
        var seconds = call.seconds() & UNSIGNED;
        var never = seconds == 0;
        Collector.expire(
                draft,
                key,
                never ? Key.NEVER : draft.now() + seconds,
                Aspect.TIMEOUT,
                never ? KeyRule.TIMEOUT_CLEARED : KeyRule.TIMEOUT_SET);
        return Reply.zero();
    }
}
