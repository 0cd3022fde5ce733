package ringside.state;

/// One key or keyring (struct key).
///
/// `expiry` is an absolute second of the model's clock, [#NEVER] for none; revoking writes it too,
/// which is why a revoked key reads `expd` in /proc/keys. `refs` counts every holder: slots of
/// tasks and files, links, registers. `born` is the order of creation, `namespace` the user
/// namespace whose name list knows the ring.
public record Key(
        Serial serial,
        Label label,
        Owner owner,
        Perm perm,
        Flags flags,
        KeyState state,
        long expiry,
        int refs,
        Charge charge,
        Payload payload,
        Links links,
        int namespace,
        int born) {
    public static final long NEVER = Long.MAX_VALUE;

    public KeyType type() {
        return label.type();
    }

    public String description() {
        return label.description();
    }

    public boolean isRing() {
        return label.type() == KeyType.KEYRING;
    }

    /// Whether its name is one that JOIN can find: that of a ring, without a leading dot.
    public boolean isNamed() {
        return isRing() && !label.description().startsWith(".");
    }

    public boolean has(Flag flag) {
        return flags.has(flag);
    }

    public boolean expired(long now) {
        return now >= expiry;
    }

    public Key withOwner(Owner next) {
        return new Key(
                serial, label, next, perm, flags, state, expiry, refs, charge, payload, links,
                namespace, born);
    }

    public Key withPerm(Perm next) {
        return new Key(
                serial, label, owner, next, flags, state, expiry, refs, charge, payload, links,
                namespace, born);
    }

    public Key withFlags(Flags next) {
        return new Key(
                serial, label, owner, perm, next, state, expiry, refs, charge, payload, links,
                namespace, born);
    }

    public Key withState(KeyState next) {
        return new Key(
                serial, label, owner, perm, flags, next, expiry, refs, charge, payload, links,
                namespace, born);
    }

    public Key withExpiry(long next) {
        return new Key(
                serial, label, owner, perm, flags, state, next, refs, charge, payload, links,
                namespace, born);
    }

    public Key withRefs(int next) {
        return new Key(
                serial, label, owner, perm, flags, state, expiry, next, charge, payload, links,
                namespace, born);
    }

    public Key withCharge(Charge next) {
        return new Key(
                serial, label, owner, perm, flags, state, expiry, refs, next, payload, links,
                namespace, born);
    }

    public Key withPayload(Payload next) {
        return new Key(
                serial, label, owner, perm, flags, state, expiry, refs, charge, next, links,
                namespace, born);
    }

    public Key withLinks(Links next) {
        return new Key(
                serial, label, owner, perm, flags, state, expiry, refs, charge, payload, next,
                namespace, born);
    }
}
