package ringside.rule;

import ringside.call.Call;
import ringside.call.Reply;
import ringside.state.Divergence;
import ringside.state.Errno;
import ringside.state.Flag;
import ringside.state.Key;
import ringside.state.Right;

/// KEYCTL_UNLINK: the key may be in any state and anybody's, for it only says at which type and
/// description to unlink. The link there goes even when it leads to another key.
final class Unlink {
    private Unlink() {}

    static Reply perform(Draft draft, Call.Unlink call) {
        var ring = Lookup.usable(draft, call.ring(), false, Right.WRITE);
        var key = Lookup.named(draft, call.key(), false).key(draft);
        draft.deny(
                ring.key(draft).has(Flag.KEEP) && key.has(Flag.KEEP),
                Errno.EPERM,
                LinkRule.RING_IS_KEPT);
        draft.deny(!ring.key(draft).isRing(), Errno.ENOTDIR, LinkRule.NO_RING);
        draft.deny(isAnother(draft, ring.key(draft), key), Errno.ENOENT, LinkRule.NOT_LINKED);
        draft.deny(
                !draft.unlink(ring.serial(), key.label(), LinkRule.UNLINKED),
                Errno.ENOENT,
                LinkRule.NOT_LINKED);
        return Reply.zero();
    }

    /// By the man page only the named key itself can be unlinked.
    private static boolean isAnother(Draft draft, Key ring, Key key) {
        return !draft.follows(Divergence.UNLINK_GOES_BY_LABEL)
                && ring.links().at(key.label()).filter(key.serial()::equals).isEmpty();
    }
}
