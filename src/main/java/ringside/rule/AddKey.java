package ringside.rule;

import ringside.call.Call;
import ringside.call.Reply;
import ringside.state.Cred;
import ringside.state.Divergence;
import ringside.state.Errno;
import ringside.state.Flag;
import ringside.state.Flags;
import ringside.state.Key;
import ringside.state.KeyState;
import ringside.state.KeyType;
import ringside.state.Label;
import ringside.state.Owner;
import ringside.state.Perm;
import ringside.state.Right;
import ringside.state.Serial;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/// add_key(2): a key with this type and description that the ring has already is updated in place,
/// if its type can be; otherwise a new one is made and linked (key_create_or_update()).
final class AddKey {
    private static final int LONGEST = 1_048_575;
    private static final int NEW = 0x39010000;
    private static final int POSSESSOR_READ = 0x02000000;
    private static final int POSSESSOR_WRITE = 0x04000000;
    private static final Map<KeyType, Perm> PERMS =
            Arrays.stream(KeyType.values())
                    .collect(Collectors.toUnmodifiableMap(type -> type, AddKey::granted));

    private AddKey() {}

    static Reply perform(Draft draft, Call.AddKey call) {
        draft.deny(
                call.size() < 0 || call.size() > LONGEST, Errno.EINVAL, KeyRule.PAYLOAD_TOO_LONG);
        var typeName = Arguments.type(draft, call.type());
        var description = Arguments.optional(draft, call.description());
        draft.deny(
                isKeyring(draft, typeName) && description.startsWith("."),
                Errno.EPERM,
                KeyRule.KEYRING_NAME_IS_THE_KERNELS);
        draft.deny(call.payload().size() < call.size(), Errno.EFAULT, KeyRule.PAYLOAD_UNREADABLE);
        var ring = Lookup.destination(draft, call.ring());
        var type = KeyType.named(typeName);
        draft.deny(type.isEmpty(), Errno.ENODEV, KeyRule.TYPE_NOT_REGISTERED);
        draft.deny(!ring.key(draft).isRing(), Errno.ENOTDIR, KeyRule.RING_IS_NO_RING);
        var content = Content.parse(draft, type.orElseThrow(), call.payload().first(call.size()));
        var name = description.isEmpty() ? content.name() : description;
        draft.deny(name.isEmpty(), Errno.EINVAL, KeyRule.EMPTY_DESCRIPTION);
        var label = new Label(type.orElseThrow(), name);
        Attachment.admit(draft, ring.key(draft), label);
        Restrictions.demand(draft, ring.key(draft), label.type(), content.payload());
        var held = held(draft, ring, label);
        return Reply.of(
                held.isPresent()
                        ? update(draft, held.get(), ring.possessed(), content)
                        : make(draft, ring.serial(), label, content));
    }

    /// The kernel compares the first seven letters only.
    private static boolean isKeyring(Draft draft, String type) {
        return draft.follows(Divergence.PREFIX_KEYRING_IS_RESERVED)
                ? type.startsWith(KeyType.KEYRING.text())
                : type.equals(KeyType.KEYRING.text());
    }

    /// The key to update, which may be expired or negative but not revoked.
    private static Optional<Key> held(Draft draft, Operand ring, Label label) {
        if (!label.type().updatable()) return Optional.empty();
        return ring.key(draft)
                .links()
                .at(label)
                .map(draft::key)
                .filter(key -> !key.has(Flag.REVOKED) && !key.has(Flag.INVALIDATED))
                .filter(key -> Timeouts.revives(draft) || !key.expired(draft.now()));
    }

    /// A key under construction is waited for; when it was refused in the end, that is the answer.
    private static Serial update(Draft draft, Key key, boolean possessed, Content content) {
        Lookup.finished(key);
        if (draft.awaited().equals(key.serial())) {
            Lookup.negative(draft, key);
            Lookup.valid(draft, key);
        }
        draft.deny(
                !Permission.permits(draft, key, possessed, draft.cred(), Right.WRITE),
                Errno.EACCES,
                KeyRule.UPDATE_NOT_ALLOWED);
        return Update.replace(draft, key, content, KeyRule.UPDATED);
    }

    /// The link is reserved before the key is charged, so both must fit.
    private static Serial make(Draft draft, Serial ring, Label label, Content content) {
        var owner = owner(draft.cred());
        Allocation.vet(draft, label);
        Quota.admit(
                draft,
                owner.uid(),
                Allocation.name(draft, label) + reserved(draft.key(ring), label, owner),
                content.charge());
        Allocation.instantiable(draft, label.type());
        var key =
                Allocation.key(
                        draft,
                        label,
                        owner,
                        perm(label.type()),
                        Allocation.Accounting.OVERRUN,
                        draft.key(ring).has(Flag.KEEP) ? Flags.of(Flag.KEEP) : Flags.NONE,
                        KeyState.POSITIVE,
                        content,
                        KeyRule.ADDED);
        draft.link(ring, key, KeyRule.ADDED);
        if (content.lifetime() > 0) Collector.expire(draft, key, draft.now() + content.lifetime());
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
    static Perm perm(KeyType type) {
        return Objects.requireNonNull(PERMS.get(type));
    }

    private static Perm granted(KeyType type) {
        var writable = type == KeyType.KEYRING || type.updatable();
        return new Perm(
                NEW | (type.readable() ? POSSESSOR_READ : 0) | (writable ? POSSESSOR_WRITE : 0));
    }
}
