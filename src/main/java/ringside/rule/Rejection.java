package ringside.rule;

import ringside.call.Event;
import ringside.call.Event.Aspect;
import ringside.state.Divergence;
import ringside.state.Errno;
import ringside.state.Flag;
import ringside.state.KeyState;
import ringside.state.Serial;

/// Refusing a key that is under construction (key_reject_and_link()).
final class Rejection {
    /// For how many seconds the kernel refuses a key whose helper failed (key_negative_timeout).
    private static final int SECONDS = 60;

    /// By the man page, "a few seconds".
    private static final int FEW_SECONDS = 5;

    private Rejection() {}

    /// Refuses a key that nobody made; false when it was made or refused before.
    static boolean negate(Draft draft, Serial key, Serial authority) {
        if (!(draft.key(key).state() instanceof KeyState.Uninstantiated)) return false;
        var minute = draft.follows(Divergence.NEGATIVE_LASTS_A_MINUTE);
        mark(draft, key, Errno.ENOKEY, minute ? SECONDS : FEW_SECONDS);
        Authorisation.disable(draft, authority);
        Sleepers.wake(draft, key);
        return true;
    }

    /// Makes the key negative: it counts as instantiated and answers with an error until it
    /// expires.
    static void mark(Draft draft, Serial serial, Errno errno, long seconds) {
        var key = draft.key(serial);
        draft.put(
                key.withState(new KeyState.Negative(errno))
                        .withFlags(key.flags().without(Flag.USER_CONSTRUCT)));
        draft.put(draft.user(key.charge().payer()).plus(0, 1, 0, 0));
        Collector.expire(draft, serial, draft.now() + seconds, Aspect.NEGATED, UpcallRule.REFUSED);
    }

    /// Likewise in the name of who asked for it, with a link into a ring. The key is refused even
    /// when the link fails.
    static void reject(Draft draft, Serial key, Errno errno, long seconds, Serial ring) {
        var link = java.util.Optional.<Refusal>empty();
        if (ring.isSome()) {
            draft.deny(
                    draft.restrictions().containsKey(ring),
                    Errno.EPERM,
                    UpcallRule.RESTRICTED_RING);
            link = begin(draft, key, ring);
        }
        draft.deny(
                !(draft.key(key).state() instanceof KeyState.Uninstantiated),
                Errno.EBUSY,
                UpcallRule.ALREADY_FINISHED);
        mark(draft, key, errno, seconds);
        if (ring.isSome() && link.isEmpty()) place(draft, ring, key);
        Authorisation.disable(draft, draft.cred().authority());
        Sleepers.wake(draft, key);
        if (link.isPresent()) {
            draft.add(new Event.Decided(UpcallRule.REFUSAL_NOT_LINKED));
            throw link.get();
        }
    }

    private static java.util.Optional<Refusal> begin(Draft draft, Serial key, Serial ring) {
        try {
            Attachment.admit(draft, draft.key(ring), draft.key(key).label());
            return java.util.Optional.empty();
        } catch (Refusal refusal) {
            return java.util.Optional.of(refusal);
        }
    }

    /// Links what was just made or refused; it may be there already.
    static void place(Draft draft, Serial ring, Serial key) {
        var label = draft.key(key).label();
        if (draft.key(ring).links().at(label).filter(key::equals).isPresent())
            draft.add(new Event.Decided(LinkRule.ALREADY_LINKED));
        else draft.link(ring, key, LinkRule.LINK_MADE);
    }
}
