package ringside.story;

import ringside.call.Call;
import ringside.call.Limit;
import ringside.state.Kernel;
import ringside.state.Limits;

/// Limits as a story names them, one file of /proc/sys/kernel/keys each.
final class Limiting {
    private Limiting() {}

    static Kernel apply(Kernel kernel, Call.SetLimit call) {
        return kernel.withLimits(with(kernel.limits(), call.limit(), call.value()));
    }

    private static Limits with(Limits l, Limit limit, int value) {
        return new Limits(
                limit == Limit.MAXKEYS ? value : l.maxKeys(),
                limit == Limit.MAXBYTES ? value : l.maxBytes(),
                limit == Limit.ROOT_MAXKEYS ? value : l.rootMaxKeys(),
                limit == Limit.ROOT_MAXBYTES ? value : l.rootMaxBytes(),
                limit == Limit.GC_DELAY ? value : l.gcDelay(),
                limit == Limit.PERSISTENT_KEYRING_EXPIRY ? value : l.persistentExpiry());
    }

    static int value(Limits limits, Limit limit) {
        return switch (limit) {
            case MAXKEYS -> limits.maxKeys();
            case MAXBYTES -> limits.maxBytes();
            case ROOT_MAXKEYS -> limits.rootMaxKeys();
            case ROOT_MAXBYTES -> limits.rootMaxBytes();
            case GC_DELAY -> limits.gcDelay();
            case PERSISTENT_KEYRING_EXPIRY -> limits.persistentExpiry();
        };
    }
}
