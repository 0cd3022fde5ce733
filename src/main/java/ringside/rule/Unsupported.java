package ringside.rule;

import ringside.call.Call;
import ringside.state.Errno;

/// keyctl(2) with a number that stands for nothing here, all other arguments zero. The operations
/// on public keys (24 to 28) exist, and miss their parameters; Diffie-Hellman (23) and WATCH_KEY
/// (32) were left out of this kernel.
final class Unsupported {
    private static final int FIRST_OF_PUBLIC_KEYS = 24;
    private static final int LAST_OF_PUBLIC_KEYS = 28;

    private Unsupported() {}

    static Refusal refuse(Draft draft, Call.Unsupported call) {
        draft.deny(
                call.operation() >= FIRST_OF_PUBLIC_KEYS && call.operation() <= LAST_OF_PUBLIC_KEYS,
                Errno.EFAULT,
                ArgumentRule.PARAMETERS_UNREADABLE);
        return new Refusal(Errno.EOPNOTSUPP, ArgumentRule.NO_SUCH_OPERATION);
    }
}
