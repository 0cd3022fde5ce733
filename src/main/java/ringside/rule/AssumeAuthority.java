package ringside.rule;

import ringside.call.Call;
import ringside.call.Event;
import ringside.call.Reply;
import ringside.state.Errno;
import ringside.state.Serial;

/// KEYCTL_ASSUME_AUTHORITY: the caller finds the authorisation key for a key under construction in
/// its own keyrings and takes the authority on; 0 gives it up.
final class AssumeAuthority {
    private AssumeAuthority() {}

    static Reply perform(Draft draft, Call.AssumeAuthority call) {
        draft.deny(call.key() < 0, Errno.EINVAL, UpcallRule.AUTHORITY_ID_NEGATIVE);
        if (call.key() == 0) return giveUp(draft, call.task());
        var key = Authorisation.search(draft, call.key());
        draft.add(new Event.Decided(UpcallRule.AUTHORITY_ASSUMED));
        Authorisation.assume(draft, call.task(), key, UpcallRule.AUTHORITY_ASSUMED);
        return Reply.of(key);
    }

    private static Reply giveUp(Draft draft, int tid) {
        draft.add(new Event.Decided(UpcallRule.AUTHORITY_GIVEN_UP));
        Authorisation.assume(draft, tid, Serial.NONE, UpcallRule.AUTHORITY_GIVEN_UP);
        return Reply.zero();
    }
}
