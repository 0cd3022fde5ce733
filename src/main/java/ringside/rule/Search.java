package ringside.rule;

import ringside.call.Call;
import ringside.call.Event;
import ringside.call.Reply;
import ringside.state.Divergence;
import ringside.state.Errno;
import ringside.state.KeyType;
import ringside.state.Label;
import ringside.state.Right;

import java.util.Optional;

/// KEYCTL_SEARCH: looks for a key in a ring and all that is nested in it, and links it into a
/// destination when one is named.
final class Search {
    private Search() {}

    static Reply perform(Draft draft, Call.Search call) {
        var name = Arguments.type(draft, call.type());
        var description = Arguments.text(draft, call.description());
        var start = Lookup.usable(draft, call.ring(), false, Right.SEARCH);
        var destination =
                call.destination() == 0
                        ? Optional.<Operand>empty()
                        : Optional.of(Lookup.destination(draft, call.destination()));
        var type = KeyType.named(name);
        draft.deny(type.isEmpty(), Errno.ENOKEY, SearchRule.TYPE_UNKNOWN);
        sayable(draft, type.orElseThrow(), description);
        var label = new Label(type.orElseThrow(), description);
        return switch (TreeSearch.from(draft, start, quest(draft, label))) {
            case Sought.Found found -> deliver(draft, found, destination);
            case Sought.Missed(var errno, var rule) ->
                    throw new Refusal(errno.equals(Errno.EAGAIN) ? Errno.ENOKEY : errno, rule);
        };
    }

    static Quest quest(Draft draft, Label label) {
        return Quest.search(label, draft.cred(), draft.follows(Divergence.SEARCH_IS_RECURSIVE));
    }

    /// Whoever looks for an asymmetric key must say which (asymmetric_key_match_preparse()).
    static void sayable(Draft draft, KeyType type, String description) {
        draft.deny(
                type == KeyType.ASYMMETRIC && description.isEmpty(),
                Errno.EINVAL,
                KeyRule.EMPTY_DESCRIPTION);
    }

    /// Hands a found key to the caller, by way of the destination.
    static Reply deliver(Draft draft, Sought.Found found, Optional<Operand> destination) {
        draft.add(new Event.Decided(SearchRule.MATCH_FOUND));
        if (destination.isPresent()) {
            var key = draft.key(found.key());
            Permission.demand(draft, key, found.possessed(), Right.LINK);
            Attachment.attach(draft, destination.get().serial(), found.key(), LinkRule.LINK_MADE);
        }
        return Reply.of(found.key());
    }
}
