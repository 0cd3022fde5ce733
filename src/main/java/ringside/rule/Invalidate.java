package ringside.rule;

import ringside.call.Call;
import ringside.call.Event;
import ringside.call.Event.Aspect;
import ringside.call.Reply;
import ringside.state.Flag;
import ringside.state.Key;
import ringside.state.Right;

/// KEYCTL_INVALIDATE: the key counts as gone, and a pass of the collector takes every link to it
/// out at once. Who holds it by a slot or an open file keeps it.
final class Invalidate {
    private Invalidate() {}

    static Reply perform(Draft draft, Call.Invalidate call) {
        now(draft, Lookup.usable(draft, call.key(), false, Right.SEARCH).key(draft));
        return Reply.zero();
    }

    /// Invalidates a key and has every link to it dropped.
    static void now(Draft draft, Key key) {
        draft.put(key.withFlags(key.flags().with(Flag.INVALIDATED)));
        draft.add(new Event.Changed(key.serial(), Aspect.INVALIDATED, KeyRule.INVALIDATED_NOW));
        Collector.pass(draft);
    }
}
