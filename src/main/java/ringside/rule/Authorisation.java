package ringside.rule;

import ringside.call.Event;
import ringside.call.Event.Aspect;
import ringside.call.Rule;
import ringside.call.Text;
import ringside.state.Authority;
import ringside.state.Cred;
import ringside.state.Divergence;
import ringside.state.Errno;
import ringside.state.Flag;
import ringside.state.Flags;
import ringside.state.KeyState;
import ringside.state.KeyType;
import ringside.state.Label;
import ringside.state.Owner;
import ringside.state.Payload;
import ringside.state.Perm;
import ringside.state.Serial;

import java.util.Objects;

/// Authorisation keys (type `.request_key_auth`): who finds one in its keyrings may assume the
/// authority over the key under construction, and act in its requester's name (request_key_auth.c).
final class Authorisation {
    private static final Perm PERM = new Perm(0x1b010000);

    /// By the man page it does not grant link.
    private static final Perm UNLINKABLE_PERM = new Perm(0x0b010000);

    private Authorisation() {}

    /// Makes the key that authorises to make `target`. A helper that asks for yet another key asks
    /// in the name of its own requester.
    static Serial make(Draft draft, Serial target, Serial destination, Text callout) {
        var cred = draft.cred();
        var assumed = cred.authority();
        draft.deny(
                assumed.isSome() && draft.key(assumed).has(Flag.REVOKED),
                Errno.EKEYREVOKED,
                UpcallRule.CONTEXT_IS_GONE);
        var text = callout instanceof Text.Given(var words) ? words : "";
        var key =
                Allocation.key(
                        draft,
                        label(target.value()),
                        new Owner(cred.uid().fs(), cred.gid().fs()),
                        draft.follows(Divergence.AUTH_KEY_GRANTS_LINK) ? PERM : UNLINKABLE_PERM,
                        Allocation.Accounting.OUTSIDE,
                        Flags.NONE,
                        KeyState.POSITIVE,
                        Content.of(Payload.of(text)),
                        UpcallRule.AUTHORITY_MADE);
        draft.hold(key);
        References.enter(draft, authority(draft, key, target, destination, text));
        return key;
    }

    private static Authority authority(
            Draft draft, Serial key, Serial target, Serial destination, String callout) {
        var assumed = draft.cred().authority();
        if (assumed.isNone()) {
            var task = draft.task();
            return new Authority(key, target, task.tid(), task.cred(), destination, callout);
        }
        var context = of(draft, assumed);
        return new Authority(key, target, context.pid(), context.requester(), destination, callout);
    }

    private static Label label(int target) {
        return new Label(KeyType.REQUEST_KEY_AUTH, Integer.toHexString(target));
    }

    /// What an authorisation key that is not revoked stands for.
    static Authority of(Draft draft, Serial key) {
        return Objects.requireNonNull(draft.authorities().get(key));
    }

    /// The authorisation key for a key, as the caller's own keyrings have it.
    static Serial search(Draft draft, int target) {
        var quest = Quest.search(label(target), draft.cred()).quietly();
        return switch (Possession.process(draft, quest)) {
            case Sought.Found(var key, _) -> key;
            case Sought.Missed(var errno, var rule) ->
                    throw errno.equals(Errno.EAGAIN)
                            ? new Refusal(Errno.ENOKEY, UpcallRule.AUTHORITY_ABSENT)
                            : new Refusal(errno, rule);
        };
    }

    /// Whether the caller has the authorisation key for a key, which stands in for a permission
    /// that the key does not grant.
    static boolean vouches(Draft draft, int target) {
        try {
            search(draft, target);
            return true;
        } catch (Refusal _) {
            return false;
        }
    }

    /// The authority that the caller has assumed over this very key.
    static Authority over(Draft draft, int target) {
        var assumed = draft.cred().authority();
        draft.deny(assumed.isNone(), Errno.EPERM, UpcallRule.AUTHORITY_NOT_ASSUMED);
        draft.deny(
                draft.key(assumed).has(Flag.REVOKED),
                Errno.EKEYREVOKED,
                UpcallRule.AUTHORITY_REVOKED);
        var authority = of(draft, assumed);
        draft.deny(
                authority.target().value() != target,
                Errno.EPERM,
                UpcallRule.AUTHORITY_OVER_ANOTHER);
        return authority;
    }

    /// Points a thread's authority at an authorisation key, or at [Serial#NONE].
    static void assume(Draft draft, int tid, Serial key, Rule rule) {
        var task = draft.task(tid);
        var held = task.cred().authority();
        if (held.equals(key)) return;
        draft.hold(key);
        draft.put(task.withCred(task.cred().withAuthority(key)));
        draft.add(new Event.AuthorityChanged(tid, held, key, rule));
        draft.drop(held, rule);
    }

    /// The requester's credentials behind an assumed authority that is still good, else nothing.
    static java.util.Optional<Cred> requester(Draft draft, Cred cred) {
        var assumed = cred.authority();
        if (assumed.isNone()) return java.util.Optional.empty();
        var key = draft.key(assumed);
        var good =
                !key.has(Flag.INVALIDATED) && !key.has(Flag.REVOKED) && !key.expired(draft.now());
        return good
                ? java.util.Optional.of(of(draft, assumed).requester())
                : java.util.Optional.empty();
    }

    /// The key is made or refused: nobody can find its authorisation key any more. By the man page
    /// it is revoked instead.
    static void disable(Draft draft, Serial key) {
        if (key.isNone() || draft.key(key).has(Flag.INVALIDATED)) return;
        if (draft.follows(Divergence.AUTH_KEY_IS_INVALIDATED))
            Invalidate.now(draft, draft.key(key));
        else revoke(draft, key);
    }

    /// The helper of a finished key has ended: what the authorisation key stood for is forgotten.
    static void revoke(Draft draft, Serial serial) {
        var key = draft.key(serial);
        if (key.has(Flag.REVOKED)) return;
        draft.put(key.withFlags(key.flags().with(Flag.REVOKED)));
        draft.add(new Event.Changed(serial, Aspect.REVOKED, UpcallRule.AUTHORITY_REVOKED));
        References.leave(draft, of(draft, serial), UpcallRule.AUTHORITY_REVOKED);
        if (key.expiry() > draft.now()) Collector.expire(draft, serial, draft.now());
    }
}
