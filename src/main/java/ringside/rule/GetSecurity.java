package ringside.rule;

import ringside.call.Call;
import ringside.call.Event;
import ringside.call.Reply;
import ringside.state.Divergence;
import ringside.state.Errno;
import ringside.state.Right;

/// KEYCTL_GET_SECURITY: the label that a security module gave the key. No module does here, so the
/// answer is an empty string (keyctl_get_security()).
final class GetSecurity {
    private GetSecurity() {}

    static Reply perform(Draft draft, Call.GetSecurity call) {
        find(draft, call.key());
        draft.add(new Event.Decided(KeyRule.LABEL_IS_EMPTY));
        return new Reply.Described("", 1, call.buffer() >= 1);
    }

    /// Whoever may neither view the key nor make it is told how the search for the authority to
    /// make it went: that there is no such key, mostly.
    private static void find(Draft draft, int id) {
        try {
            Lookup.vouched(draft, id, false, Right.VIEW);
        } catch (Refusal refusal) {
            throw refusal.errno().equals(Errno.EACCES)
                            && draft.follows(Divergence.SECURITY_WITHOUT_VIEW_IS_ENOKEY)
                    ? unauthorised(draft, id)
                    : refusal;
        }
    }

    private static Refusal unauthorised(Draft draft, int id) {
        try {
            Authorisation.search(draft, id);
            return new Refusal(Errno.ENOKEY, KeyRule.LABEL_NEEDS_VIEW);
        } catch (Refusal missing) {
            return missing.errno().equals(Errno.ENOKEY)
                    ? new Refusal(Errno.ENOKEY, KeyRule.LABEL_NEEDS_VIEW)
                    : missing;
        }
    }
}
