package ringside.keyctl;

import ringside.call.Call;
import ringside.call.Reply;

import java.util.function.IntFunction;

/// The commands that change or ask one property of one key.
final class Attributes {
    private Attributes() {}

    static Turn chown(Argv argv) {
        return numbered(argv, 0, "uid", (key, uid) -> chowned(argv, key, (int) uid, -1));
    }

    static Turn chgrp(Argv argv) {
        return numbered(argv, 0, "gid", (key, gid) -> chowned(argv, key, -1, (int) gid));
    }

    private static Turn chowned(Argv argv, int key, int uid, int gid) {
        return silent("keyctl_chown", new Call.Chown(argv.tid(), key, uid, gid));
    }

    static Turn setperm(Argv argv) {
        return numbered(
                argv,
                0,
                "permissions",
                (key, mask) ->
                        silent("keyctl_setperm", new Call.SetPerm(argv.tid(), key, (int) mask)));
    }

    static Turn timeout(Argv argv) {
        return numbered(
                argv,
                10,
                "timeout",
                (key, seconds) ->
                        silent(
                                "keyctl_set_timeout",
                                new Call.SetTimeout(argv.tid(), key, seconds & 0xffff_ffffL)));
    }

    private interface Numbered {
        Turn of(int key, long number);
    }

    private static Turn numbered(Argv argv, int base, String what, Numbered then) {
        if (argv.size() != 2) return Subcommand.usage();
        return argv.key(0, key -> argv.number(1, base, what, number -> then.of(key, number)));
    }

    static Turn revoke(Argv argv) {
        return one(argv, key -> silent("keyctl_revoke", new Call.Revoke(argv.tid(), key)));
    }

    static Turn invalidate(Argv argv) {
        return one(argv, key -> silent("keyctl_invalidate", new Call.Invalidate(argv.tid(), key)));
    }

    static Turn security(Argv argv) {
        return one(
                argv,
                key ->
                        Turn.must(
                                "keyctl_getsecurity",
                                new Call.GetSecurity(argv.tid(), key, Keyctl.WHOLE),
                                reply ->
                                        Turn.line(
                                                reply instanceof Reply.Described(var text, _, _)
                                                        ? text
                                                        : "")));
    }

    private static Turn one(Argv argv, IntFunction<Turn> then) {
        return argv.size() == 1 ? argv.key(0, then) : Subcommand.usage();
    }

    private static Turn silent(String function, Call call) {
        return Turn.must(function, call, _ -> Turn.done());
    }
}
