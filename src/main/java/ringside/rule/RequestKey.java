package ringside.rule;

import ringside.call.Call;
import ringside.call.Reply;
import ringside.call.Text;
import ringside.state.Errno;
import ringside.state.KeyType;
import ringside.state.Label;

import java.util.Optional;

/// request_key(2) up to the upcall: searches the caller's rings, passing over expired keys in
/// silence, and links what it finds into the destination (request_key_and_link()).
final class RequestKey {
    private RequestKey() {}

    static Reply perform(Draft draft, Call.RequestKey call) {
        var name = Arguments.type(draft, call.type());
        var description = Arguments.text(draft, call.description());
        Arguments.optional(draft, call.callout());
        var destination =
                call.ring() == 0
                        ? Optional.<Operand>empty()
                        : Optional.of(Lookup.destination(draft, call.ring()));
        var type = KeyType.named(name);
        draft.deny(type.isEmpty(), Errno.ENOKEY, SearchRule.TYPE_UNKNOWN);
        var label = new Label(type.orElseThrow(), description);
        return switch (Possession.search(draft, Quest.request(label, draft.cred()))) {
            case Sought.Found found -> Search.deliver(draft, found, destination);
            case Sought.Missed missed -> throw missing(missed, label.type(), call);
        };
    }

    /// Why nothing comes back. Any error but "nothing there" ends the request without an upcall.
    private static Refusal missing(Sought.Missed missed, KeyType type, Call.RequestKey call) {
        if (!missed.is(Errno.EAGAIN)) return new Refusal(missed.errno(), missed.rule());
        if (call.callout() instanceof Text.Null)
            return new Refusal(
                    Errno.ENOKEY,
                    missed.rule() == SearchRule.NOTHING_FOUND
                            ? SearchRule.NO_UPCALL_WANTED
                            : missed.rule());
        return type == KeyType.KEYRING
                ? new Refusal(Errno.EPERM, SearchRule.RINGS_ARE_NOT_REQUESTED)
                : new Refusal(Errno.ENOKEY, SearchRule.UPCALL_NOT_MODELLED);
    }
}
