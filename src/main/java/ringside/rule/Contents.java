package ringside.rule;

import ringside.call.Event;
import ringside.call.Rule;
import ringside.state.Divergence;
import ringside.state.Label;
import ringside.state.Links;
import ringside.state.Serial;

/// The raw change of a ring's contents: link, charge, references and event together, nothing asked.
/// Checks come before, in [Attachment] and in the operations.
final class Contents {
    /// What a link costs its ring (KEYQUOTA_LINK_BYTES).
    static final int LINK_BYTES = 4;

    private Contents() {}

    static void link(Draft draft, Serial ringSerial, Serial keySerial, Rule rule) {
        draft.hold(keySerial);
        var ring = draft.key(ringSerial);
        var label = draft.key(keySerial).label();
        var displaced = ring.links().at(label).orElse(Serial.NONE);
        var charge = ring.charge().data() + (displaced.isNone() ? LINK_BYTES : 0);
        draft.put(Quota.charge(draft, ring, charge).withLinks(ring.links().with(label, keySerial)));
        draft.add(new Event.Linked(ringSerial, keySerial, displaced, rule));
        draft.drop(displaced, LinkRule.DISPLACED);
    }

    static boolean unlink(Draft draft, Serial ringSerial, Label label, Rule rule) {
        var ring = draft.key(ringSerial);
        var linked = ring.links().at(label);
        if (linked.isEmpty()) return false;
        var charge = Math.max(0, ring.charge().data() - LINK_BYTES);
        draft.put(Quota.charge(draft, ring, charge).withLinks(ring.links().without(label)));
        draft.add(new Event.Unlinked(ringSerial, linked.get(), rule));
        draft.drop(linked.get(), rule);
        return true;
    }

    /// The collector's unlinking: the four bytes stay charged to the ring (keyring_gc()).
    static void reap(Draft draft, Serial ringSerial, Serial keySerial, Rule rule) {
        var ring = draft.key(ringSerial);
        var label = draft.key(keySerial).label();
        if (!draft.follows(Divergence.COLLECTED_LINKS_STAY_CHARGED)) {
            unlink(draft, ringSerial, label, rule);
            return;
        }
        draft.put(ring.withLinks(ring.links().reaped(label)));
        draft.add(new Event.Unlinked(ringSerial, keySerial, rule));
        draft.drop(keySerial, rule);
    }

    /// Drops every link at once and forgets the whole charge, leaked bytes too.
    static void empty(Draft draft, Serial ringSerial, Rule rule) {
        var ring = draft.key(ringSerial);
        draft.put(Quota.charge(draft, ring, 0).withLinks(Links.EMPTY));
        for (var linked : ring.links().inOrder()) {
            draft.add(new Event.Unlinked(ringSerial, linked, rule));
            draft.drop(linked, rule);
        }
    }
}
