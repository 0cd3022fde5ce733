package ringside.rule;

import ringside.call.Call;
import ringside.call.Event;
import ringside.call.Event.Aspect;
import ringside.call.Reply;
import ringside.state.Authority;
import ringside.state.Errno;
import ringside.state.Flag;
import ringside.state.Key;
import ringside.state.KeyState;
import ringside.state.Payload;
import ringside.state.Serial;

/// KEYCTL_INSTANTIATE and KEYCTL_INSTANTIATE_IOV: who has assumed the authority gives the key its
/// payload, and loses the authority with that (key_instantiate_and_link()).
final class Instantiate {
    private static final int LONGEST = 1_048_575;

    private Instantiate() {}

    static Reply perform(Draft draft, Call.Instantiate call) {
        draft.deny(
                call.size() < 0 || call.size() > LONGEST, Errno.EINVAL, KeyRule.PAYLOAD_TOO_LONG);
        var authority = Authorisation.over(draft, call.key());
        draft.deny(call.payload().size() < call.size(), Errno.EFAULT, KeyRule.PAYLOAD_UNREADABLE);
        var ring = InstantiationRing.named(draft, authority, call.ring());
        fill(draft, authority, call.payload().first(call.size()), ring);
        Sleepers.wake(draft, authority.target());
        Authorisation.assume(draft, call.task(), Serial.NONE, UpcallRule.AUTHORITY_GIVEN_UP);
        return Reply.zero();
    }

    private static void fill(Draft draft, Authority authority, Payload payload, Serial ring) {
        var key = draft.key(authority.target());
        var content = Content.parse(draft, key.type(), payload);
        if (ring.isSome()) admit(draft, draft.key(ring), key, content.payload());
        draft.deny(
                !(key.state() instanceof KeyState.Uninstantiated),
                Errno.EBUSY,
                UpcallRule.ALREADY_FINISHED);
        Allocation.instantiable(draft, key.type());
        Quota.reserve(draft, key, content.charge() + reserved(draft, key, ring));
        mark(draft, key, content);
        if (ring.isSome()) {
            keep(draft, key.serial(), draft.key(ring));
            Rejection.place(draft, ring, key.serial());
        }
        Authorisation.disable(draft, authority.key());
    }

    private static void admit(Draft draft, Key ring, Key key, Payload payload) {
        Attachment.admit(draft, ring, key.label());
        Restrictions.demand(draft, ring, key.type(), payload);
    }

    /// The bytes of the link that the same payer has reserved before.
    private static int reserved(Draft draft, Key key, Serial serial) {
        if (serial.isNone()) return 0;
        var ring = draft.key(serial);
        var shared = ring.has(Flag.IN_QUOTA) && ring.charge().payer() == key.charge().payer();
        return shared ? Attachment.cost(ring, key.label()) : 0;
    }

    private static void mark(Draft draft, Key key, Content content) {
        draft.put(
                Quota.charge(draft, key, content.charge())
                        .withPayload(content.payload())
                        .withState(KeyState.POSITIVE)
                        .withFlags(key.flags().without(Flag.USER_CONSTRUCT)));
        draft.put(draft.user(key.charge().payer()).plus(0, 1, 0, 0));
        draft.add(new Event.Changed(key.serial(), Aspect.INSTANTIATED, UpcallRule.INSTANTIATED));
    }

    private static void keep(Draft draft, Serial serial, Key ring) {
        var key = draft.key(serial);
        if (ring.has(Flag.KEEP)) draft.put(key.withFlags(key.flags().with(Flag.KEEP)));
    }
}
