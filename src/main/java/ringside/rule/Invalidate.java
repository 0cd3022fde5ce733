package ringside.rule;

import ringside.call.Call;
import ringside.call.Event;
import ringside.call.Event.Aspect;
import ringside.call.Reply;
import ringside.state.Errno;
import ringside.state.Flag;
import ringside.state.Key;
import ringside.state.Right;

/// KEYCTL_INVALIDATE: the key counts as gone, and a pass of the collector takes every link to it
/// out at once. Who holds it by a slot or an open file keeps it.
final class Invalidate {
    private Invalidate() {}

    static Reply perform(Draft draft, Call.Invalidate call) {
        var key = find(draft, call.key()).key(draft);
        draft.deny(key.has(Flag.KEEP), Errno.EPERM, KeyRule.KEY_IS_KEPT);
        now(draft, key);
        return Reply.zero();
    }

    /// Invalidates a key and has every link to it dropped.
    static void now(Draft draft, Key key) {
        draft.put(key.withFlags(key.flags().with(Flag.INVALIDATED)));
        draft.add(new Event.Changed(key.serial(), Aspect.INVALIDATED, KeyRule.INVALIDATED_NOW));
        Collector.pass(draft);
    }

    /// Root gets at some keys of the kernel that grant nobody search.
    private static Operand find(Draft draft, int id) {
        try {
            return Lookup.usable(draft, id, false, Right.SEARCH);
        } catch (Refusal refusal) {
            return AdminOverride.found(draft, id, Flag.ROOT_CAN_INVAL, KeyRule.ROOT_MAY_INVALIDATE)
                    .orElseThrow(() -> refusal);
        }
    }
}
