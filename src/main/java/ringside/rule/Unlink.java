package ringside.rule;

import ringside.call.Call;
import ringside.call.Reply;
import ringside.state.Errno;
import ringside.state.Flag;
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
        draft.deny(
                !draft.unlink(ring.serial(), key.label(), LinkRule.UNLINKED),
                Errno.ENOENT,
                LinkRule.NOT_LINKED);
        return Reply.zero();
    }
}
