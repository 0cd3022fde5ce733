package ringside.rule;

import ringside.call.Call;
import ringside.call.Event;
import ringside.call.Reply;
import ringside.state.Key;
import ringside.state.Right;
import ringside.state.Subject;

/// Reading /proc/keys: every key that grants view to the reader and whose payer's uid means
/// something in the reader's user namespace, by ascending serial (proc_keys_show()).
final class ListKeys {
    private ListKeys() {}

    static Reply perform(Draft draft, Call.ListKeys call) {
        var text = new StringBuilder();
        var known = IdMap.of(draft.namespace(), false);
        for (var key : draft.keys().values()) {
            if (known.knows(key.charge().payer()) && isVisible(draft, key))
                KeyLine.write(text, key, draft);
        }
        draft.add(new Event.Decided(KeyRule.LISTED));
        var listing = text.toString();
        return new Reply.Described(listing, Allocation.bytes(listing), true);
    }

    private static boolean isVisible(Draft draft, Key key) {
        var possessed =
                key.perm().grants(Subject.POSSESSOR, Right.VIEW) && Possession.byItself(draft, key);
        return Permission.permits(draft, key, possessed, draft.cred(), Right.VIEW);
    }
}
