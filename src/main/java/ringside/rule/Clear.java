package ringside.rule;

import ringside.call.Call;
import ringside.call.Event;
import ringside.call.Reply;
import ringside.state.Errno;

/// KEYCTL_CLEAR: empties a ring, which also heals what the collector left charged to it.
final class Clear {
    private Clear() {}

    static Reply perform(Draft draft, Call.Clear call) {
        var ring = Lookup.destination(draft, call.ring());
        draft.deny(!ring.key(draft).isRing(), Errno.ENOTDIR, LinkRule.CLEAR_NEEDS_RING);
        draft.add(new Event.Decided(LinkRule.CLEARED));
        Contents.empty(draft, ring.serial(), LinkRule.CLEARED);
        return Reply.zero();
    }
}
