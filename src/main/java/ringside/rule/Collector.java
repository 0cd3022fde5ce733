package ringside.rule;

import ringside.call.Event;
import ringside.call.Event.Aspect;
import ringside.call.Rule;
import ringside.state.Divergence;
import ringside.state.Flag;
import ringside.state.Key;
import ringside.state.KeyType;
import ringside.state.Serial;

import java.util.ArrayList;
import java.util.List;

/// The collector of dead links and its timer (security/keys/gc.c).
///
/// A key whose expiry (or revocation) lies gc_delay back, or that was invalidated, loses its links
/// in every ring that is itself neither revoked nor invalidated; whoever still holds it by a slot
/// or a file keeps it. The kernel's own timer can be late by another gc_delay, depending on the
/// random order of serials; this one is always on time.
final class Collector {
    private Collector() {}

    /// Sets when a key expires and arms the timer for its collection.
    static void expire(Draft draft, Serial serial, long expiry) {
        var key = draft.key(serial).withExpiry(expiry);
        draft.put(key);
        arm(draft, key);
    }

    /// Likewise, and tells of it.
    static void expire(Draft draft, Serial serial, long expiry, Aspect aspect, Rule rule) {
        expire(draft, serial, expiry);
        draft.add(new Event.Changed(serial, aspect, rule));
    }

    /// After a revocation the timer waits even for those keys that a pass takes at once.
    private static void arm(Draft draft, Key key) {
        var at = key.has(Flag.REVOKED) ? key.expiry() + draft.limits().gcDelay() : due(draft, key);
        if (at > draft.now() && at < draft.collectAt()) draft.collectAt(at);
    }

    /// When a key's links are due, [Key#NEVER] for a key without an expiry.
    private static long due(Draft draft, Key key) {
        if (key.expiry() == Key.NEVER) return Key.NEVER;
        return key.type() == KeyType.DNS_RESOLVER || leavesAtOnce(draft, key)
                ? key.expiry()
                : key.expiry() + draft.limits().gcDelay();
    }

    /// By the man pages a key is collected, or at least a persistent ring is removed, when its
    /// timeout is reached.
    private static boolean leavesAtOnce(Draft draft, Key key) {
        if (!key.has(Flag.REVOKED) && !draft.follows(Divergence.COLLECTION_WAITS)) return true;
        return !draft.follows(Divergence.EXPIRED_PERSISTENT_RING_LINGERS)
                && key.isRing()
                && key.description().startsWith("_persistent.");
    }

    /// One pass over all rings, as the timer and KEYCTL_INVALIDATE start it.
    static void pass(Draft draft) {
        var dead = new ArrayList<Key>();
        for (var key : draft.keys().values()) if (isDead(draft, key)) dead.add(key);
        if (dead.isEmpty()) return;
        for (var ring : draft.keys().rings()) {
            if (!ring.links().isEmpty() && draft.knows(ring.serial())) sweep(draft, ring, dead);
        }
    }

    private static boolean isDead(Draft draft, Key key) {
        return key.has(Flag.INVALIDATED) || key.has(Flag.DEAD) || due(draft, key) <= draft.now();
    }

    private static void sweep(Draft draft, Key ring, List<Key> dead) {
        if (ring.has(Flag.REVOKED) || ring.has(Flag.INVALIDATED)) {
            abandon(draft, ring);
            return;
        }
        for (var key : dead) {
            if (ring.links().at(key.label()).filter(key.serial()::equals).isPresent())
                Contents.reap(draft, ring.serial(), key.serial(), CollectorRule.REAPED);
        }
    }

    /// A revoked ring of the man page keeps its links until it is collected.
    private static void abandon(Draft draft, Key ring) {
        if (!draft.follows(Divergence.REVOKE_DROPS_LINKS_AT_ONCE)
                && ring.has(Flag.REVOKED)
                && due(draft, ring) <= draft.now())
            Contents.empty(draft, ring.serial(), CollectorRule.REAPED);
    }

    /// The timer fires: a pass, then the timer is armed for the next key that will be due.
    static void fire(Draft draft) {
        draft.collectAt(Key.NEVER);
        pass(draft);
        for (var key : draft.keys().values()) arm(draft, key);
    }
}
