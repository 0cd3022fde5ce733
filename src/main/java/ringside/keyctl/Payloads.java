package ringside.keyctl;

import ringside.call.Call;
import ringside.state.Payload;

/// The commands that bring data for a key, as a word or on standard input: `add`, `padd`, `update`,
/// `pupdate`. With `-x` the data is hex digits.
final class Payloads {
    private Payloads() {}

    static Turn add(Argv argv) {
        if (argv.begins("-x")) return add(argv.after(1), true);
        return add(argv, false);
    }

    private static Turn add(Argv argv, boolean hex) {
        if (argv.size() != 4) return Subcommand.usage();
        return argv.data(2, hex, data -> argv.key(3, ring -> added(argv, data, ring)));
    }

    static Turn padd(Argv argv) {
        if (argv.begins("-x")) return padd(argv.after(1), true);
        return padd(argv, false);
    }

    private static Turn padd(Argv argv, boolean hex) {
        if (argv.size() != 3) return Subcommand.usage();
        return argv.input(hex, data -> argv.key(2, ring -> added(argv, data, ring)));
    }

    private static Turn added(Argv argv, Payload data, int ring) {
        return Turn.must(
                "add_key",
                new Call.AddKey(
                        argv.tid(), argv.string(0), argv.string(1), data, data.size(), ring),
                reply -> Turn.line(reply.number()));
    }

    static Turn update(Argv argv) {
        if (argv.begins("-x")) return update(argv.after(1), true);
        return update(argv, false);
    }

    private static Turn update(Argv argv, boolean hex) {
        if (argv.size() != 2) return Subcommand.usage();
        return argv.data(1, hex, data -> argv.key(0, key -> updated(argv, key, data)));
    }

    static Turn pupdate(Argv argv) {
        if (argv.begins("-x")) return pupdate(argv.after(1), true);
        return pupdate(argv, false);
    }

    private static Turn pupdate(Argv argv, boolean hex) {
        if (argv.size() != 1) return Subcommand.usage();
        return argv.key(0, key -> argv.input(hex, data -> updated(argv, key, data)));
    }

    private static Turn updated(Argv argv, int key, Payload data) {
        return Turn.must(
                "keyctl_update",
                new Call.Update(argv.tid(), key, data, data.size()),
                _ -> Turn.done());
    }
}
