package ringside.rule;

import ringside.state.Cred;
import ringside.state.Divergence;
import ringside.state.Errno;
import ringside.state.Flag;
import ringside.state.Flags;
import ringside.state.Label;
import ringside.state.Namespace;
import ringside.state.Owner;
import ringside.state.Perm;
import ringside.state.Serial;

/// `_uid.N` and `_uid_ses.N`, which hang in the register of the user namespace
/// (look_up_user_keyrings()). Both are made on the first access to either; the session one links
/// the other only when it is itself made.
record UserRings(Serial user, Serial session) {
    private static final String USER = "_uid.";
    private static final String SESSION = "_uid_ses.";
    private static final Perm REGISTER_PERM = new Perm(0x0c030000);
    private static final Perm RING_PERM = new Perm(0x1f3f0000);

    /// The caller's two rings, made where they are missing.
    static UserRings open(Draft draft) {
        var register = register(draft);
        var made = draft.counters().keys();
        var user = member(draft, register, USER, Serial.NONE);
        var anew = draft.counters().keys() > made;
        var session = member(draft, register, SESSION, user);
        if (anew
                && !draft.follows(Divergence.USER_LINK_IS_MADE_ONCE)
                && draft.key(session).links().at(draft.key(user).label()).isEmpty())
            Attachment.attach(draft, session, user, LookupRule.USER_RING_LINKED);
        return new UserRings(user, session);
    }

    /// The user-session ring of these credentials if it is there, usable and searchable, else
    /// [Serial#NONE]; nothing is made.
    static Serial existingSession(Draft draft, Cred cred) {
        return existing(draft, cred, SESSION);
    }

    /// Likewise for the user ring.
    static Serial existingUser(Draft draft, Cred cred) {
        return existing(draft, cred, USER);
    }

    private static Serial existing(Draft draft, Cred cred, String prefix) {
        var home = draft.namespace(cred.namespace());
        if (home.userRegister().isNone()) return Serial.NONE;
        var quest = quest(draft, label(home, cred, prefix), cred);
        return TreeSearch.from(draft, new Operand(home.userRegister(), true), quest)
                        instanceof Sought.Found(var ring, _)
                ? ring
                : Serial.NONE;
    }

    /// By the man page a user's rings are his, whatever rights they grant.
    private static Quest quest(Draft draft, Label label, Cred cred) {
        return Quest.register(label, cred, !draft.follows(Divergence.OWNER_CAN_LOCK_HIMSELF_OUT));
    }

    private static Label label(Namespace home, Cred cred, String prefix) {
        var named = IdMap.of(home, false).named(cred.uid().real());
        return Label.ring(prefix + named);
    }

    private static Serial register(Draft draft) {
        var home = draft.namespace();
        if (home.userRegister().isSome()) return home.userRegister();
        var register =
                Allocation.ring(
                        draft,
                        Label.ring(".user_reg"),
                        new Owner(home.owner().uid(), Owner.NOBODY),
                        REGISTER_PERM,
                        Allocation.Accounting.STRICT,
                        LookupRule.USER_REGISTER_MADE);
        draft.hold(register);
        draft.put(draft.namespace().withUserRegister(register));
        return register;
    }

    private static Serial member(Draft draft, Serial register, String prefix, Serial linked) {
        var label = label(draft.namespace(), draft.cred(), prefix);
        var quest = quest(draft, label, draft.cred());
        return switch (TreeSearch.from(draft, new Operand(register, true), quest)) {
            case Sought.Found(var ring, _) -> ring;
            case Sought.Missed miss when miss.is(Errno.EAGAIN) ->
                    make(draft, register, label.description(), linked);
            case Sought.Missed(var errno, var rule) -> throw new Refusal(errno, rule);
        };
    }

    /// Makes a ring and hangs it into the register; where the links do not fit, the ring goes
    /// again.
    private static Serial make(Draft draft, Serial register, String name, Serial linked) {
        var ring =
                Allocation.ring(
                        draft,
                        Label.ring(name),
                        new Owner(draft.cred().uid().real(), Owner.NOBODY),
                        RING_PERM,
                        Allocation.Accounting.STRICT,
                        Flags.of(Flag.UID_KEYRING),
                        LookupRule.USER_RING_MADE);
        draft.hold(ring);
        try {
            if (linked.isSome()) Attachment.attach(draft, ring, linked, LookupRule.USER_RING_MADE);
            Attachment.attach(draft, register, ring, LookupRule.USER_RING_MADE);
        } finally {
            draft.drop(ring, CollectorRule.LAST_REFERENCE_GONE);
        }
        return ring;
    }
}
