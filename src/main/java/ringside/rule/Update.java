package ringside.rule;

import ringside.call.Call;
import ringside.call.Event;
import ringside.call.Event.Aspect;
import ringside.call.Reply;
import ringside.state.Divergence;
import ringside.state.Errno;
import ringside.state.Key;
import ringside.state.KeyState;
import ringside.state.Right;
import ringside.state.Serial;

/// KEYCTL_UPDATE: a new payload for a key that has one, of a page at most, although add_key(2)
/// takes more. The timeout goes (keyctl_update_key(), key_update()).
final class Update {
    private static final int PAGE = 4096;

    private Update() {}

    static Reply perform(Draft draft, Call.Update call) {
        draft.deny(
                call.size() < 0
                        || (call.size() > PAGE && draft.follows(Divergence.UPDATE_TAKES_ONE_PAGE)),
                Errno.EINVAL,
                KeyRule.UPDATE_LONGER_THAN_A_PAGE);
        draft.deny(call.payload().size() < call.size(), Errno.EFAULT, KeyRule.PAYLOAD_UNREADABLE);
        var key = find(draft, call.key());
        draft.deny(!key.type().updatable(), Errno.EOPNOTSUPP, KeyRule.TYPE_NOT_UPDATABLE);
        var content = Content.parse(draft, key.type(), call.payload().first(call.size()));
        replace(draft, key, content, KeyRule.PAYLOAD_REPLACED);
        return Reply.zero();
    }

    /// By the man page an update makes a negative key good.
    private static Key find(Draft draft, int id) {
        return (draft.follows(Divergence.UPDATE_LEAVES_NEGATIVE)
                        ? Lookup.usable(draft, id, false, Right.WRITE)
                        : Lookup.attribute(draft, id, false, Right.WRITE))
                .key(draft);
    }

    /// Gives a key another payload, as add_key(2) does too: the key is good again for ever.
    static Serial replace(Draft draft, Key key, Content content, KeyRule rule) {
        Quota.reserve(draft, key, content.charge());
        draft.put(
                Quota.charge(draft, key, content.charge())
                        .withPayload(content.payload())
                        .withState(KeyState.POSITIVE)
                        .withExpiry(Timeouts.afterUpdate(draft, key)));
        draft.add(new Event.Changed(key.serial(), Aspect.PAYLOAD, rule));
        return key.serial();
    }
}
