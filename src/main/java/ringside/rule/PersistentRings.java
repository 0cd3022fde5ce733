package ringside.rule;

import ringside.call.Event;
import ringside.rule.Allocation.Accounting;
import ringside.state.Divergence;
import ringside.state.Flag;
import ringside.state.Label;
import ringside.state.Namespace;
import ringside.state.Owner;
import ringside.state.Perm;
import ringside.state.Serial;

/// `_persistent.N`, which hang in a register of the user namespace, outside every quota
/// (security/keys/persistent.c). An expired one is as good as any; a revoked or invalidated one
/// makes room for another.
final class PersistentRings {
    private static final Perm REGISTER_PERM = new Perm(0x1f030000);
    private static final Perm RING_PERM = new Perm(0x1f030000);

    /// By the man page only a link gives access, not the uid.
    private static final Perm UNLISTED_PERM = new Perm(0x1f000000);

    private PersistentRings() {}

    /// The ring of a uid of the initial namespace, made where it is missing.
    static Serial open(Draft draft, int uid) {
        var name = "_persistent." + IdMap.of(draft.namespace(), false).named(uid);
        var register = draft.namespace().persistentRegister();
        if (register.isNone()) register = register(draft);
        var held = draft.key(register).links().at(Label.ring(name));
        if (held.isEmpty()) return make(draft, register, name, uid);
        var key = draft.key(held.get());
        if (key.has(Flag.REVOKED) || key.has(Flag.INVALIDATED)) {
            draft.add(new Event.Decided(PersistentRule.DISPLACES_REVOKED));
            return make(draft, register, name, uid);
        }
        draft.add(new Event.Decided(PersistentRule.FOUND));
        return key.serial();
    }

    private static Serial make(Draft draft, Serial register, String name, int uid) {
        var listed = draft.follows(Divergence.PERSISTENT_RING_CAN_BE_LISTED);
        var ring =
                Allocation.ring(
                        draft,
                        Label.ring(name),
                        new Owner(uid, Owner.NOBODY),
                        listed ? RING_PERM : UNLISTED_PERM,
                        Accounting.OUTSIDE,
                        PersistentRule.CREATED);
        draft.link(register, ring, PersistentRule.REGISTERED);
        return ring;
    }

    private static Serial register(Draft draft) {
        var global = new Owner(0, 0);
        var owner =
                draft.follows(Divergence.PERSISTENT_REGISTER_IS_GLOBAL_ROOTS)
                        ? global
                        : root(draft.namespace());
        var register =
                Allocation.ring(
                        draft,
                        Label.ring(".persistent_register"),
                        owner,
                        REGISTER_PERM,
                        Accounting.OUTSIDE,
                        owner.equals(global)
                                ? PersistentRule.REGISTER_MADE
                                : PersistentRule.REGISTER_IS_NAMESPACE_ROOTS);
        draft.hold(register);
        draft.put(draft.namespace().withPersistentRegister(register));
        return register;
    }

    /// Who is root in a namespace, as long as nobody is mapped to it: its maker.
    private static Owner root(Namespace namespace) {
        var uid = IdMap.of(namespace, false).out(0).orElse(namespace.owner().uid());
        var gid = IdMap.of(namespace, true).out(0).orElse(namespace.owner().gid());
        return new Owner(uid, gid);
    }
}
