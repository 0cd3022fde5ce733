package ringside.rule;

import ringside.call.Call;
import ringside.call.Event;
import ringside.call.Event.Verdict;
import ringside.call.Reply;
import ringside.call.Rule;
import ringside.call.Text;
import ringside.rule.Allocation.Accounting;
import ringside.state.Divergence;
import ringside.state.Errno;
import ringside.state.Flag;
import ringside.state.Key;
import ringside.state.Label;
import ringside.state.Perm;
import ringside.state.Right;
import ringside.state.Serial;
import ringside.state.Slot;

import java.util.List;
import java.util.Optional;

/// KEYCTL_JOIN_SESSION_KEYRING: a new anonymous session, or the oldest ring of a name that grants
/// search without possession, or else a new ring of that name (join_session_keyring()).
final class JoinSession {
    private static final int LONGEST = 4095;
    private static final Perm NAMED = new Perm(0x3f130000);

    private JoinSession() {}

    static Reply perform(Draft draft, Call.JoinSession call) {
        return switch (call.name()) {
            case Text.Null() -> anonymous(draft);
            case Text.Fault() -> throw new Refusal(Errno.EFAULT, SessionRule.NAME_UNREADABLE);
            case Text.Given(var name) -> named(draft, name);
        };
    }

    private static Reply anonymous(Draft draft) {
        var ring = OwnRings.make(draft, Slot.SESSION, draft.cred(), SessionRule.ANONYMOUS);
        return enter(draft, ring, SessionRule.ANONYMOUS);
    }

    private static Reply named(Draft draft, String name) {
        draft.deny(Allocation.bytes(name) > LONGEST, Errno.EINVAL, SessionRule.NAME_TOO_LONG);
        draft.deny(name.startsWith("."), Errno.EPERM, SessionRule.NAME_IS_THE_KERNELS);
        draft.deny(name.isEmpty(), Errno.EINVAL, SessionRule.NAME_EMPTY);
        var found = search(draft, draft.keys().named(draft.namespace().id(), name));
        if (found.isEmpty()) return make(draft, name);
        var ring = found.get().serial();
        if (!ring.equals(draft.cred().session())) return enter(draft, ring, SessionRule.JOINED);
        draft.add(new Event.Decided(SessionRule.ALREADY_THERE));
        return draft.follows(Divergence.JOIN_OWN_RING_RETURNS_ZERO) ? Reply.zero() : Reply.of(ring);
    }

    /// The oldest ring that can be joined; expired and invalidated ones can. Where the pages are
    /// followed, a ring that cannot be joined ends the call instead of being passed over.
    private static Optional<Key> search(Draft draft, List<Key> rings) {
        var closed = false;
        for (var ring : rings) {
            if (ring.has(Flag.REVOKED) || isGone(draft, ring)) {
                pass(draft, ring.serial(), Verdict.REVOKED);
            } else if (mapped(draft, ring)
                    && Permission.permits(draft, ring, false, draft.cred(), Right.SEARCH)) {
                if (!draft.follows(Divergence.JOIN_TAKES_DEAD_RINGS)) Lookup.valid(draft, ring);
                return Optional.of(ring);
            } else {
                pass(draft, ring.serial(), Verdict.NOT_SEARCHABLE);
                closed = true;
            }
        }
        draft.deny(
                closed && !draft.follows(Divergence.JOIN_SKIPS_UNJOINABLE),
                Errno.EACCES,
                SessionRule.NOT_JOINABLE);
        return Optional.empty();
    }

    /// By the man page an invalidated ring is as good as gone.
    private static boolean isGone(Draft draft, Key ring) {
        return ring.has(Flag.INVALIDATED) && !draft.follows(Divergence.JOIN_TAKES_DEAD_RINGS);
    }

    private static boolean mapped(Draft draft, Key ring) {
        return IdMap.of(draft.namespace(), false).knows(ring.owner().uid());
    }

    private static void pass(Draft draft, Serial ring, Verdict verdict) {
        draft.add(new Event.Visited(ring, Serial.NONE, verdict, SessionRule.SKIPPED));
    }

    private static Reply make(Draft draft, String name) {
        var ring =
                Allocation.ring(
                        draft,
                        Label.ring(name),
                        OwnRings.owner(draft.cred()),
                        NAMED,
                        Accounting.STRICT,
                        SessionRule.NAMED);
        return enter(draft, ring, SessionRule.NAMED);
    }

    private static Reply enter(Draft draft, Serial ring, Rule rule) {
        draft.install(draft.task().tid(), Slot.SESSION, ring, rule);
        if (!draft.follows(Divergence.JOIN_IS_PER_THREAD)) {
            for (var tid : draft.process(draft.task().pid()).threads()) {
                draft.install(tid, Slot.SESSION, ring, SessionRule.WHOLE_PROCESS);
            }
        }
        return Reply.of(ring);
    }
}
