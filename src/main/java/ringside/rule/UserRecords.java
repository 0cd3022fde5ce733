package ringside.rule;

import ringside.state.Divergence;
import ringside.state.Label;
import ringside.state.Owner;
import ringside.state.Serial;

import java.util.List;

/// What keeps a user's rings alive. In Linux it is the register of the namespace, whatever happens
/// to the user's processes; by the man page it is the record of the uid, which the last process
/// that pins it takes with it.
final class UserRecords {
    private UserRecords() {}

    /// To be told whenever credentials with this real uid have gone.
    static void left(Draft draft, int uid) {
        if (draft.follows(Divergence.USER_RINGS_OUTLIVE_THEIR_USER) || pinned(draft, uid)) return;
        for (var home : List.copyOf(draft.namespaces().values())) {
            if (home.userRegister().isNone()) continue;
            var named = IdMap.of(home, false).named(uid);
            for (var prefix : List.of("_uid_ses.", "_uid."))
                release(draft, home.userRegister(), prefix + named, uid);
        }
    }

    private static void release(Draft draft, Serial register, String name, int uid) {
        var label = Label.ring(name);
        var ring = draft.key(register).links().at(label);
        if (ring.isPresent() && draft.key(ring.get()).owner().equals(new Owner(uid, Owner.NOBODY)))
            draft.unlink(register, label, LookupRule.USER_RECORD_GONE);
    }

    private static boolean pinned(Draft draft, int uid) {
        for (var task : draft.tasks().values()) if (task.cred().uid().real() == uid) return true;
        for (var file : draft.files().values()) if (file.cred().uid().real() == uid) return true;
        for (var authority : draft.authorities().values())
            if (authority.requester().uid().real() == uid) return true;
        return false;
    }
}
