package ringside.rule;

import ringside.call.Call;
import ringside.call.Event;
import ringside.call.Limit;
import ringside.call.Reply;
import ringside.state.Errno;
import ringside.state.Limits;

/// A write to a file of /proc/sys/kernel/keys, which belong to root.
final class SetLimit {
    private SetLimit() {}

    static Reply perform(Draft draft, Call.SetLimit call) {
        draft.deny(
                draft.cred().uid().effective() != 0,
                Errno.EACCES,
                CollectorRule.LIMIT_NOT_WRITABLE);
        draft.deny(
                call.value() < least(call.limit()), Errno.EINVAL, CollectorRule.LIMIT_OUT_OF_RANGE);
        var before = value(draft.limits(), call.limit());
        draft.put(with(draft.limits(), call.limit(), call.value()));
        draft.add(new Event.LimitSet(call.limit(), before, call.value(), CollectorRule.LIMIT_SET));
        return Reply.zero();
    }

    private static int least(Limit limit) {
        return switch (limit) {
            case MAXKEYS, MAXBYTES, ROOT_MAXKEYS, ROOT_MAXBYTES -> 1;
            case GC_DELAY, PERSISTENT_KEYRING_EXPIRY -> 0;
        };
    }

    private static int value(Limits limits, Limit limit) {
        return switch (limit) {
            case MAXKEYS -> limits.maxKeys();
            case MAXBYTES -> limits.maxBytes();
            case ROOT_MAXKEYS -> limits.rootMaxKeys();
            case ROOT_MAXBYTES -> limits.rootMaxBytes();
            case GC_DELAY -> limits.gcDelay();
            case PERSISTENT_KEYRING_EXPIRY -> limits.persistentExpiry();
        };
    }

    private static Limits with(Limits was, Limit limit, int value) {
        var keys = limit == Limit.MAXKEYS ? value : was.maxKeys();
        var bytes = limit == Limit.MAXBYTES ? value : was.maxBytes();
        var rootKeys = limit == Limit.ROOT_MAXKEYS ? value : was.rootMaxKeys();
        var rootBytes = limit == Limit.ROOT_MAXBYTES ? value : was.rootMaxBytes();
        var delay = limit == Limit.GC_DELAY ? value : was.gcDelay();
        var expiry = limit == Limit.PERSISTENT_KEYRING_EXPIRY ? value : was.persistentExpiry();
        return new Limits(keys, bytes, rootKeys, rootBytes, delay, expiry);
    }
}
