package ringside.rule;

import ringside.call.Call;
import ringside.call.Event;
import ringside.call.Reply;
import ringside.state.Errno;
import ringside.state.Flag;

/// KEYCTL_CLEAR: empties a ring, which also heals what the collector left charged to it.
final class Clear {
    private Clear() {}

    static Reply perform(Draft draft, Call.Clear call) {
        var ring = find(draft, call.ring());
        draft.deny(ring.key(draft).has(Flag.KEEP), Errno.EPERM, LinkRule.RING_IS_KEPT);
        draft.deny(!ring.key(draft).isRing(), Errno.ENOTDIR, LinkRule.CLEAR_NEEDS_RING);
        draft.add(new Event.Decided(LinkRule.CLEARED));
        Contents.empty(draft, ring.serial(), LinkRule.CLEARED);
        return Reply.zero();
    }

    /// Root gets at some rings of the kernel that grant nobody write.
    private static Operand find(Draft draft, int id) {
        try {
            return Lookup.destination(draft, id);
        } catch (Refusal refusal) {
            return AdminOverride.found(draft, id, Flag.ROOT_CAN_CLEAR, LinkRule.ROOT_MAY_CLEAR)
                    .orElseThrow(() -> refusal);
        }
    }
}
