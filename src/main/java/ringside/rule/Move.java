package ringside.rule;

import ringside.call.Call;
import ringside.call.Event;
import ringside.call.Reply;
import ringside.state.Divergence;
import ringside.state.Errno;
import ringside.state.Key;
import ringside.state.Right;

/// KEYCTL_MOVE: unlinks and links at once, so that the key never hangs in neither ring. As with
/// UNLINK the link that goes is the one at the key's label, whichever key it leads to (key_move()).
final class Move {
    private static final int EXCLUSIVE = 1;

    private Move() {}

    static Reply perform(Draft draft, Call.Move call) {
        draft.deny((call.flags() & ~EXCLUSIVE) != 0, Errno.EINVAL, LinkRule.MOVE_FLAGS_MALFORMED);
        var key = Lookup.usable(draft, call.key(), true, Right.LINK).key(draft);
        var from = Lookup.usable(draft, call.from(), false, Right.WRITE).key(draft);
        var to = Lookup.destination(draft, call.to()).key(draft);
        if (from.serial().equals(to.serial())) return stay(draft, key, from);
        draft.deny(!from.isRing() || !to.isRing(), Errno.ENOTDIR, LinkRule.NO_RING);
        draft.deny(!leaves(draft, key, from), Errno.ENOENT, LinkRule.NOT_LINKED);
        Attachment.admit(draft, to, key.label());
        draft.deny(
                isExclusive(call) && to.links().at(key.label()).isPresent(),
                draft.follows(Divergence.MOVE_CONFLICT_IS_EEXIST) ? Errno.EEXIST : Errno.ENOKEY,
                LinkRule.MOVE_FINDS_ANOTHER);
        Restrictions.demand(draft, to, key.type(), key.payload());
        if (key.isRing()) Attachment.avoidCycle(draft, to.serial(), key.serial());
        return carry(draft, key, from, to);
    }

    private static boolean isExclusive(Call.Move call) {
        return (call.flags() & EXCLUSIVE) != 0;
    }

    /// Whether the first ring has something to let go: by the man page the key itself, in Linux
    /// any key with its label.
    private static boolean leaves(Draft draft, Key key, Key from) {
        var byLabel = draft.follows(Divergence.MOVE_GOES_BY_LABEL);
        return from.links()
                .at(key.label())
                .filter(linked -> byLabel || linked.equals(key.serial()))
                .isPresent();
    }

    private static Reply stay(Draft draft, Key key, Key ring) {
        draft.deny(
                !draft.follows(Divergence.MOVE_TO_SAME_RING_IS_UNCHECKED)
                        && !leaves(draft, key, ring),
                Errno.ENOENT,
                LinkRule.NOT_LINKED);
        draft.add(new Event.Decided(LinkRule.MOVED_NOWHERE));
        return Reply.zero();
    }

    /// The key and the ring that takes it are held meanwhile, for the link that goes may be the
    /// last of either.
    private static Reply carry(Draft draft, Key key, Key from, Key to) {
        draft.hold(key.serial());
        draft.hold(to.serial());
        draft.unlink(from.serial(), key.label(), LinkRule.MOVED_AWAY);
        if (draft.key(to.serial()).links().at(key.label()).filter(key.serial()::equals).isEmpty())
            draft.link(to.serial(), key.serial(), LinkRule.MOVED_HERE);
        draft.drop(key.serial(), LinkRule.MOVED_AWAY);
        draft.drop(to.serial(), LinkRule.MOVED_AWAY);
        return Reply.zero();
    }
}
