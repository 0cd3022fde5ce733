package ringside.rule;

import ringside.call.Call;
import ringside.call.Reply;
import ringside.state.Right;

/// KEYCTL_LINK: the ring is looked up first, then the key, and then the link is checked.
final class Link {
    private Link() {}

    static Reply perform(Draft draft, Call.Link call) {
        var ring = Lookup.destination(draft, call.ring());
        var key = Lookup.usable(draft, call.key(), true, Right.LINK);
        Attachment.attach(draft, ring.serial(), key.serial(), LinkRule.LINK_MADE);
        return Reply.zero();
    }
}
