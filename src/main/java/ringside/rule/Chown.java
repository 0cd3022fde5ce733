package ringside.rule;

import ringside.call.Call;
import ringside.call.Event;
import ringside.call.Event.Aspect;
import ringside.call.Reply;
import ringside.state.Divergence;
import ringside.state.Errno;
import ringside.state.Flag;
import ringside.state.Key;
import ringside.state.Owner;
import ringside.state.Right;

/// KEYCTL_CHOWN: another owner, who from then on pays for the key, name and links and all
/// (keyctl_chown_key()).
final class Chown {
    private Chown() {}

    static Reply perform(Draft draft, Call.Chown call) {
        draft.deny(
                call.uid() != IdMap.NONE && !draft.follows(Divergence.CHOWN_WORKS),
                Errno.EOPNOTSUPP,
                OwnerRule.CHOWN_NOT_SUPPORTED);
        var uid = mapped(draft, call.uid(), false);
        var gid = mapped(draft, call.gid(), true);
        if (call.uid() == IdMap.NONE && call.gid() == IdMap.NONE) {
            draft.add(new Event.Decided(OwnerRule.NOTHING_TO_CHOWN));
            return Reply.zero();
        }
        var key = Lookup.attribute(draft, call.key(), true, Right.SETATTR).key(draft);
        var owner =
                new Owner(
                        uid == IdMap.NONE ? key.owner().uid() : uid,
                        gid == IdMap.NONE ? key.owner().gid() : gid);
        draft.deny(
                owner.uid() != key.owner().uid() && !Permission.isAdmin(draft.cred()),
                Errno.EACCES,
                OwnerRule.ONLY_ADMIN_GIVES_AWAY);
        draft.deny(
                owner.gid() != key.owner().gid()
                        && !Permission.isMember(draft.cred(), owner.gid())
                        && !Permission.isAdmin(draft.cred()),
                Errno.EACCES,
                OwnerRule.ONLY_ADMIN_SETS_FOREIGN_GROUP);
        var charged = owner.uid() == key.owner().uid() ? key : transfer(draft, key, owner.uid());
        draft.put(charged.withOwner(owner));
        draft.add(new Event.Changed(key.serial(), Aspect.OWNER, OwnerRule.OWNER_SET));
        return Reply.zero();
    }

    /// From an id of the caller's namespace to one of the initial; -1 stays -1.
    private static int mapped(Draft draft, int id, boolean group) {
        if (id == IdMap.NONE) return id;
        var known = IdMap.of(draft.namespace(), group).out(id);
        draft.deny(known.isEmpty(), Errno.EINVAL, OwnerRule.OWNER_NOT_MAPPED);
        return known.orElseThrow();
    }

    /// The limits are those of the new owner, even when he pays for the key already.
    private static Key transfer(Draft draft, Key key, int uid) {
        var charged = key.has(Flag.IN_QUOTA);
        if (charged) {
            var user = draft.user(uid);
            var limits = draft.limits();
            draft.deny(
                    user.quotaKeys() + 1 > limits.keys(uid),
                    Errno.EDQUOT,
                    OwnerRule.NEW_OWNER_HAS_TOO_MANY_KEYS);
            draft.deny(
                    user.quotaBytes() + key.charge().bytes() > limits.bytes(uid),
                    Errno.EDQUOT,
                    OwnerRule.NEW_OWNER_HAS_TOO_MANY_BYTES);
        }
        Quota.count(draft, key, -1);
        var moved = key.withCharge(key.charge().withPayer(uid));
        Quota.count(draft, moved, 1);
        return moved;
    }
}
