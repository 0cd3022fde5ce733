package ringside.rule;

import ringside.call.Call;
import ringside.call.Event;
import ringside.call.Event.Aspect;
import ringside.call.Reply;
import ringside.state.Cred;
import ringside.state.Errno;
import ringside.state.Flag;
import ringside.state.Flags;
import ringside.state.Key;
import ringside.state.KeyState;
import ringside.state.KeyType;
import ringside.state.Label;
import ringside.state.Owner;
import ringside.state.Payload;
import ringside.state.Right;
import ringside.state.Serial;

import java.util.Optional;

/// add_key(2): a key with this type and description that the ring has already is updated in place,
/// if its type can be; otherwise a new one is made and linked (key_create_or_update()).
final class AddKey {
    private static final int LONGEST = 1_048_575;
    private static final int NEW = 0x39010000;
    private static final int POSSESSOR_READ = 0x02000000;
    private static final int POSSESSOR_WRITE = 0x04000000;

    private AddKey() {}

    static Reply perform(Draft draft, Call.AddKey call) {
        draft.deny(
                call.size() < 0 || call.size() > LONGEST, Errno.EINVAL, KeyRule.PAYLOAD_TOO_LONG);
        var name = Arguments.type(draft, call.type());
        var description = Arguments.optional(draft, call.description());
        draft.deny(
                name.startsWith("keyring") && description.startsWith("."),
                Errno.EPERM,
                KeyRule.KEYRING_NAME_IS_THE_KERNELS);
        draft.deny(call.payload().size() < call.size(), Errno.EFAULT, KeyRule.PAYLOAD_UNREADABLE);
        var ring = Lookup.destination(draft, call.ring());
        var type = KeyType.named(name);
        draft.deny(type.isEmpty(), Errno.ENODEV, KeyRule.TYPE_NOT_REGISTERED);
        draft.deny(!ring.key(draft).isRing(), Errno.ENOTDIR, KeyRule.RING_IS_NO_RING);
        parse(draft, type.orElseThrow(), call.size());
        draft.deny(description.isEmpty(), Errno.EINVAL, KeyRule.EMPTY_DESCRIPTION);
        var label = new Label(type.orElseThrow(), description);
        Attachment.admit(draft, ring.key(draft), label);
        var held = held(draft, ring, label);
        var payload = call.payload().first(call.size());
        return Reply.of(
                held.isPresent()
                        ? update(draft, held.get(), ring.possessed(), payload)
                        : make(draft, ring.serial(), label, payload));
    }

    /// Guards what a type takes. Only keyrings, user and logon keys have payloads that the model
    /// can tell from garbage.
    static void parse(Draft draft, KeyType type, int size) {
        draft.deny(!type.accepts(size), Errno.EINVAL, KeyRule.PAYLOAD_REFUSED);
        switch (type) {
            case KEYRING, USER, LOGON -> {}
            case ASYMMETRIC -> throw new Refusal(Errno.EBADMSG, KeyRule.PAYLOAD_MALFORMED);
            case ENCRYPTED, DNS_RESOLVER, BLACKLIST, FSCRYPT_PROVISIONING, REQUEST_KEY_AUTH ->
                    throw new Refusal(Errno.EINVAL, KeyRule.PAYLOAD_MALFORMED);
        }
    }

    /// The key to update, which may be expired or negative but not revoked.
    private static Optional<Key> held(Draft draft, Operand ring, Label label) {
        if (!label.type().updatable()) return Optional.empty();
        return ring.key(draft)
                .links()
                .at(label)
                .map(draft::key)
                .filter(key -> !key.has(Flag.REVOKED) && !key.has(Flag.INVALIDATED));
    }

    /// A key under construction is waited for; when it was refused in the end, that is the answer.
    private static Serial update(Draft draft, Key key, boolean possessed, Payload payload) {
        Lookup.finished(key);
        if (draft.awaited().equals(key.serial())) {
            Lookup.negative(draft, key);
            Lookup.valid(draft, key);
        }
        draft.deny(
                !Permission.permits(key, possessed, draft.cred(), Right.WRITE),
                Errno.EACCES,
                KeyRule.UPDATE_NOT_ALLOWED);
        Quota.reserve(draft, key, payload.size());
        draft.put(
                Quota.charge(draft, key, payload.size())
                        .withPayload(payload)
                        .withState(KeyState.POSITIVE)
                        .withExpiry(Key.NEVER));
        draft.add(new Event.Changed(key.serial(), Aspect.PAYLOAD, KeyRule.UPDATED));
        return key.serial();
    }

    /// The link is reserved before the key is charged, so both must fit.
    private static Serial make(Draft draft, Serial ring, Label label, Payload payload) {
        var owner = owner(draft.cred());
        Allocation.vet(draft, label);
        Quota.admit(
                draft,
                owner.uid(),
                Allocation.name(label) + reserved(draft.key(ring), label, owner),
                payload.size());
        var key =
                Allocation.key(
                        draft,
                        label,
                        owner,
                        perm(label.type()),
                        Allocation.Accounting.OVERRUN,
                        Flags.NONE,
                        KeyState.POSITIVE,
                        payload,
                        KeyRule.ADDED);
        draft.link(ring, key, KeyRule.ADDED);
        return key;
    }

    private static Owner owner(Cred cred) {
        return new Owner(cred.uid().fs(), cred.gid().fs());
    }

    private static int reserved(Key ring, Label label, Owner owner) {
        var sharesQuota = ring.has(Flag.IN_QUOTA) && ring.charge().payer() == owner.uid();
        return sharesQuota ? Attachment.cost(ring, label) : 0;
    }

    /// What a new key grants.
    static int perm(KeyType type) {
        var writable = type == KeyType.KEYRING || type.updatable();
        return NEW | (type.readable() ? POSSESSOR_READ : 0) | (writable ? POSSESSOR_WRITE : 0);
    }
}
