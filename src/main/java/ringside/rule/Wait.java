package ringside.rule;

import ringside.call.Call;
import ringside.call.Event;
import ringside.call.Event.Aspect;
import ringside.call.Reply;
import ringside.state.Errno;
import ringside.state.Flag;

/// Time that passes: keys expire, and the collector's timer fires at its very second, as often as
/// it is due on the way.
final class Wait {
    private Wait() {}

    static Reply perform(Draft draft, Call.Wait call) {
        draft.deny(call.seconds() < 0, Errno.EINVAL, CollectorRule.TIME_RUNS_FORWARD);
        var end = draft.now() + call.seconds();
        while (draft.collectAt() <= end) {
            advance(draft, Math.max(draft.now(), draft.collectAt()));
            Collector.fire(draft);
        }
        advance(draft, end);
        return Reply.zero();
    }

    private static void advance(Draft draft, long to) {
        var from = draft.now();
        if (from == to) return;
        draft.clock(to);
        draft.add(new Event.TimePassed(from, to, CollectorRule.TIME_PASSES));
        for (var key : draft.keys().values()) {
            if (key.expired(to) && !key.expired(from) && !key.has(Flag.REVOKED))
                draft.add(new Event.Changed(key.serial(), Aspect.EXPIRED, CollectorRule.TIMED_OUT));
        }
    }
}
