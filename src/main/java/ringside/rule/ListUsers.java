package ringside.rule;

import ringside.call.Call;
import ringside.call.Event;
import ringside.call.Reply;
import ringside.state.KeyUser;

import java.util.Formatter;
import java.util.Locale;

/// Reading /proc/key-users: a line for each uid that owns keys and means something in the reader's
/// user namespace. Root's record is always there (proc_key_users_show()).
final class ListUsers {
    private ListUsers() {}

    static Reply perform(Draft draft, Call.ListUsers call) {
        var home = IdMap.of(draft.namespace(), false);
        var text = new StringBuilder();
        var out = new Formatter(text, Locale.ROOT);
        var users = draft.users().plus(0, draft.user(0));
        for (var user : users.values()) if (home.knows(user.uid())) line(out, home, user, draft);
        draft.add(new Event.Decided(QuotaRule.USERS_LISTED));
        return new Reply.Described(text.toString(), text.length(), true);
    }

    /// The first number counts who holds the record: its keys, and for root the kernel itself.
    private static void line(Formatter out, IdMap home, KeyUser user, Draft draft) {
        out.format(
                "%5s: %5d %d/%d %d/%d %d/%d\n",
                Integer.toUnsignedString(home.shown(user.uid())),
                user.keys() + (user.uid() == 0 ? 1 : 0),
                user.keys(),
                user.instantiated(),
                user.quotaKeys(),
                draft.limits().keys(user.uid()),
                user.quotaBytes(),
                draft.limits().bytes(user.uid()));
    }
}
