package ringside.rule;

import ringside.call.Event;
import ringside.call.Rule;
import ringside.state.Divergence;
import ringside.state.Errno;
import ringside.state.Flag;
import ringside.state.Key;
import ringside.state.Label;
import ringside.state.Serial;

/// Putting a key into a ring with the kernel's checks (key_link()). What hangs below the key is
/// measured, six levels at most; how deep the ring itself lies does not matter.
final class Attachment {
    private Attachment() {}

    /// Links, displacing a key with the same label.
    static void attach(Draft draft, Serial ring, Serial key, Rule rule) {
        var linked = draft.key(key);
        admit(draft, draft.key(ring), linked.label());
        Restrictions.demand(draft, draft.key(ring), linked.type(), linked.payload());
        if (linked.isRing()) {
            avoidCycle(draft, ring, key);
            draft.deny(
                    !draft.follows(Divergence.ONLY_DEPTH_BELOW_COUNTS)
                            && Nesting.with(draft, ring, key) > TreeSearch.DEPTH,
                    Errno.ELOOP,
                    LinkRule.TOO_DEEP);
        }
        if (draft.key(ring).links().at(linked.label()).filter(key::equals).isPresent())
            draft.add(new Event.Decided(LinkRule.ALREADY_LINKED));
        else draft.link(ring, key, rule);
    }

    /// Guards that a ring can take a link at this label (__key_link_begin()).
    static void admit(Draft draft, Key ring, Label label) {
        draft.deny(!ring.isRing(), Errno.ENOTDIR, LinkRule.NO_RING);
        draft.deny(ring.has(Flag.REVOKED), Errno.EKEYREVOKED, LinkRule.RING_REVOKED);
        Quota.reserve(draft, ring, ring.charge().data() + cost(ring, label));
    }

    /// What a link at this label adds to the ring's charge, in bytes.
    static int cost(Key ring, Label label) {
        return ring.links().at(label).isPresent() ? 0 : Contents.LINK_BYTES;
    }

    /// Guards that a ring does not come to hang below itself, nor too deep a tree in it.
    static void avoidCycle(Draft draft, Serial ring, Serial key) {
        var quest = Quest.cycle(draft.key(ring).label(), ring, draft.cred());
        switch (TreeSearch.from(draft, new Operand(key, true), quest)) {
            case Sought.Found _ -> throw new Refusal(Errno.EDEADLK, LinkRule.CYCLE);
            case Sought.Missed(var errno, var rule) ->
                    draft.deny(errno.equals(Errno.ELOOP), errno, rule);
        }
    }
}
