package ringside.rule;

import ringside.call.Call;
import ringside.call.Reply;
import ringside.state.Divergence;
import ringside.state.Errno;
import ringside.state.Serial;

import java.util.Set;

/// KEYCTL_REJECT, and KEYCTL_NEGATE which is the same with ENOKEY: who has assumed the authority
/// refuses the key for some seconds, and loses the authority with that (keyctl_reject_key()).
final class Reject {
    private static final int ERRORS = 4095;
    private static final Set<Integer> RESTARTS = Set.of(512, 513, 514, 516);
    private static final long UNSIGNED = 0xffffffffL;

    private Reject() {}

    static Reply perform(Draft draft, Call.Reject call) {
        draft.deny(
                call.error() <= 0 || isReserved(draft, call.error()),
                Errno.EINVAL,
                UpcallRule.REJECT_ERROR_INVALID);
        var authority = Authorisation.over(draft, call.key());
        var ring = InstantiationRing.named(draft, authority, call.ring());
        var seconds = call.timeout() & UNSIGNED;
        Rejection.reject(draft, authority.target(), new Errno(call.error()), seconds, ring);
        Authorisation.assume(draft, call.task(), Serial.NONE, UpcallRule.AUTHORITY_GIVEN_UP);
        return Reply.zero();
    }

    /// Errors that the kernel keeps to itself; the man page leaves the choice free.
    private static boolean isReserved(Draft draft, int error) {
        return (error >= ERRORS || RESTARTS.contains(error))
                && draft.follows(Divergence.REJECT_REFUSES_SOME_ERRORS);
    }

    static Reply negate(Draft draft, Call.Negate call) {
        var error = Errno.ENOKEY.code();
        return perform(
                draft,
                new Call.Reject(call.task(), call.key(), call.timeout(), error, call.ring()));
    }
}
