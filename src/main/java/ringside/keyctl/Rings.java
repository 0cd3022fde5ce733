package ringside.keyctl;

import ringside.call.Call;
import ringside.call.Text;
import ringside.state.Payload;

/// The commands about what a keyring links.
final class Rings {
    private Rings() {}

    static Turn newRing(Argv argv) {
        if (argv.size() != 2) return Subcommand.usage();
        return argv.key(
                1,
                ring ->
                        Turn.must(
                                "add_key",
                                new Call.AddKey(
                                        argv.tid(),
                                        Text.of("keyring"),
                                        argv.string(0),
                                        Payload.EMPTY,
                                        0,
                                        ring),
                                reply -> Turn.line(reply.number())));
    }

    static Turn clear(Argv argv) {
        if (argv.size() != 1) return Subcommand.usage();
        return argv.key(0, ring -> silent("keyctl_clear", new Call.Clear(argv.tid(), ring)));
    }

    static Turn link(Argv argv) {
        if (argv.size() != 2) return Subcommand.usage();
        return argv.key(
                0,
                key ->
                        argv.key(
                                1,
                                ring ->
                                        silent(
                                                "keyctl_link",
                                                new Call.Link(argv.tid(), key, ring))));
    }

    /// Without a keyring the key goes from wherever the session's tree links it.
    static Turn unlink(Argv argv) {
        if (argv.size() != 1 && argv.size() != 2) return Subcommand.usage();
        return argv.key(
                0,
                key ->
                        argv.size() == 1
                                ? Sweeps.unlink(argv, key)
                                : argv.key(
                                        1,
                                        ring ->
                                                silent(
                                                        "keyctl_unlink",
                                                        new Call.Unlink(argv.tid(), key, ring))));
    }

    /// `-f` lets a key of the same name be replaced.
    static Turn move(Argv argv) {
        var forced = argv.size() > 3 && argv.begins("-f");
        return move(forced ? argv.after(1) : argv, forced ? 0 : 1);
    }

    private static Turn move(Argv argv, int flags) {
        if (argv.size() != 3) return Subcommand.usage();
        return argv.key(
                0,
                key -> argv.key(1, from -> argv.key(2, to -> moved(argv, key, from, to, flags))));
    }

    private static Turn moved(Argv argv, int key, int from, int to, int flags) {
        return silent("keyctl_move", new Call.Move(argv.tid(), key, from, to, flags));
    }

    static Turn search(Argv argv) {
        if (argv.size() != 3 && argv.size() != 4) return Subcommand.usage();
        return argv.key(
                0, ring -> argv.optionalKey(3, destination -> found(argv, ring, destination)));
    }

    private static Turn found(Argv argv, int ring, int destination) {
        return Turn.must(
                "keyctl_search",
                new Call.Search(argv.tid(), ring, argv.string(1), argv.string(2), destination),
                reply -> Turn.line(reply.number()));
    }

    static Turn restrict(Argv argv) {
        if (argv.size() < 1 || argv.size() > 3) return Subcommand.usage();
        var type = argv.has(1) ? argv.string(1) : Text.NULL;
        var restriction = argv.has(2) ? argv.string(2) : Text.NULL;
        return argv.key(
                0,
                ring ->
                        silent(
                                "keyctl_restrict_keyring",
                                new Call.Restrict(argv.tid(), ring, type, restriction)));
    }

    private static Turn silent(String function, Call call) {
        return Turn.must(function, call, _ -> Turn.done());
    }
}
