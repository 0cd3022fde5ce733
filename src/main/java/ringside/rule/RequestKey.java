package ringside.rule;

import ringside.call.Call;
import ringside.call.Reply;
import ringside.call.Text;
import ringside.state.Divergence;
import ringside.state.Errno;
import ringside.state.KeyType;
import ringside.state.Label;
import ringside.state.Serial;

import java.util.Optional;

/// request_key(2): searches the caller's rings, passing over expired keys in silence, links what it
/// finds into the destination, and has a helper make what it does not find
/// (request_key_and_link()). One that has waited for another's helper is only told the outcome.
final class RequestKey {
    private RequestKey() {}

    static Reply perform(Draft draft, Call.RequestKey call) {
        if (draft.awaited().isSome()) return answer(draft, draft.awaited());
        var name = Arguments.type(draft, call.type());
        var description = Arguments.text(draft, call.description());
        Arguments.optional(draft, call.callout());
        var destination =
                call.ring() == 0
                        ? Optional.<Operand>empty()
                        : Optional.of(Lookup.destination(draft, call.ring()));
        var type = KeyType.named(name);
        draft.deny(type.isEmpty(), Errno.ENOKEY, SearchRule.TYPE_UNKNOWN);
        Search.sayable(draft, type.orElseThrow(), description);
        var label = new Label(type.orElseThrow(), description);
        return switch (Possession.process(draft, quest(draft, label))) {
            case Sought.Found found -> {
                Search.deliver(draft, found, destination);
                yield answer(draft, found.key());
            }
            case Sought.Missed missed -> make(draft, call, label, destination, missed);
        };
    }

    static Quest quest(Draft draft, Label label) {
        return draft.follows(Divergence.EXPIRED_IS_NEVER_REPORTED)
                ? Quest.request(label, draft.cred())
                : Quest.search(label, draft.cred());
    }

    /// What the caller gets of a key that may still be under construction.
    static Reply answer(Draft draft, Serial serial) {
        var key = draft.key(serial);
        Lookup.finished(key);
        Lookup.negative(draft, key);
        Lookup.valid(draft, key);
        return Reply.of(serial);
    }

    /// Any error but "nothing there" ends the request without an upcall.
    private static Reply make(
            Draft draft,
            Call.RequestKey call,
            Label label,
            Optional<Operand> destination,
            Sought.Missed missed) {
        var replaceable = isReplaceable(draft, missed);
        var wanted = !(call.callout() instanceof Text.Null);
        draft.deny(
                !missed.is(Errno.EAGAIN) && !(replaceable && wanted),
                missed.errno(),
                missed.rule());
        draft.deny(
                !wanted,
                Errno.ENOKEY,
                missed.rule() == SearchRule.NOTHING_FOUND
                        ? SearchRule.NO_UPCALL_WANTED
                        : missed.rule());
        return Construction.begin(
                draft, call, label, destination, replaceable ? missed.errno() : Errno.ENOKEY);
    }

    /// By the man page a revoked or expired key is an error only if no replacement can be had.
    private static boolean isReplaceable(Draft draft, Sought.Missed missed) {
        return !draft.follows(Divergence.REVOKED_IS_NOT_REPLACED)
                && (missed.is(Errno.EKEYREVOKED) || missed.is(Errno.EKEYEXPIRED));
    }
}
