package ringside.rule;

import ringside.call.Call;
import ringside.call.Event;
import ringside.call.Reply;
import ringside.call.Special;
import ringside.state.Divergence;
import ringside.state.Errno;
import ringside.state.Right;

/// KEYCTL_GET_KEYRING_ID: the serial behind an id. In Linux merely looking makes the user's rings,
/// and even installs one as the session keyring.
final class GetKeyringId {
    private GetKeyringId() {}

    static Reply perform(Draft draft, Call.GetKeyringId call) {
        draft.deny(
                !call.create() && isMissing(draft, call.id()),
                Errno.ENOKEY,
                LookupRule.NOT_MADE_FOR_LOOKING);
        var found = Lookup.usable(draft, call.id(), call.create(), Right.SEARCH);
        draft.add(new Event.Decided(LookupRule.RING_ID));
        return Reply.of(found.serial());
    }

    /// By the man page a ring that is not there is an error.
    private static boolean isMissing(Draft draft, int id) {
        if (draft.follows(Divergence.LOOKUP_CREATES_USER_RINGS)) return false;
        var cred = draft.cred();
        if (id == Special.SESSION.id()) return cred.session().isNone();
        if (id == Special.USER.id()) return UserRings.existingUser(draft, cred).isNone();
        return id == Special.USER_SESSION.id() && UserRings.existingSession(draft, cred).isNone();
    }
}
