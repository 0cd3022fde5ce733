package ringside.rule;

import ringside.call.Call;
import ringside.call.Event;
import ringside.call.Reply;
import ringside.state.Key;
import ringside.state.Right;

/// KEYCTL_DESCRIBE: `type;uid;gid;perm;description`, ids as the caller's user namespace has them. A
/// buffer that is too small gets nothing.
final class Describe {
    private Describe() {}

    static Reply perform(Draft draft, Call.Describe call) {
        var key = Lookup.vouched(draft, call.key(), false, Right.VIEW).key(draft);
        var text = text(draft, key);
        var size = Allocation.bytes(text) + 1;
        draft.add(new Event.Decided(KeyRule.DESCRIBED));
        return new Reply.Described(text, size, call.buffer() >= size);
    }

    private static String text(Draft draft, Key key) {
        var home = draft.namespace();
        return key.type().text()
                + ';'
                + IdMap.of(home, false).shown(key.owner().uid())
                + ';'
                + IdMap.group(draft, key)
                + ';'
                + Hex.of(key.perm().mask())
                + ';'
                + key.description();
    }
}
