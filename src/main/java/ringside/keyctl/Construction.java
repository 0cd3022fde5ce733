package ringside.keyctl;

import ringside.call.Call;
import ringside.state.Errno;
import ringside.state.Payload;

import java.util.function.LongFunction;

/// The commands that end the making of a key; whoever uses them has assumed the authority for it,
/// which no command of keyctl(1) does.
final class Construction {
    private Construction() {}

    static Turn instantiate(Argv argv) {
        if (argv.begins("-x")) return instantiate(argv.after(1), true);
        return instantiate(argv, false);
    }

    private static Turn instantiate(Argv argv, boolean hex) {
        if (argv.size() != 3) return Subcommand.usage();
        return argv.key(
                0,
                key -> argv.key(2, ring -> argv.data(1, hex, data -> made(argv, key, data, ring))));
    }

    static Turn pinstantiate(Argv argv) {
        if (argv.begins("-x")) return pinstantiate(argv.after(1), true);
        return pinstantiate(argv, false);
    }

    private static Turn pinstantiate(Argv argv, boolean hex) {
        if (argv.size() != 2) return Subcommand.usage();
        return argv.key(
                0,
                key -> argv.key(1, ring -> argv.input(hex, data -> made(argv, key, data, ring))));
    }

    private static Turn made(Argv argv, int key, Payload data, int ring) {
        return Turn.must(
                "keyctl_instantiate",
                new Call.Instantiate(argv.tid(), key, data, data.size(), ring, false),
                _ -> Turn.done());
    }

    static Turn negate(Argv argv) {
        if (argv.size() != 3) return Subcommand.usage();
        return argv.key(
                0,
                key ->
                        argv.number(
                                1,
                                10,
                                "timeout",
                                timeout -> argv.key(2, ring -> negated(argv, key, timeout, ring))));
    }

    private static Turn negated(Argv argv, int key, long timeout, int ring) {
        return Turn.must(
                "keyctl_negate",
                new Call.Negate(argv.tid(), key, timeout & 0xffff_ffffL, ring),
                _ -> Turn.done());
    }

    static Turn reject(Argv argv) {
        if (argv.size() != 4) return Subcommand.usage();
        return argv.key(
                0,
                key ->
                        argv.number(
                                1,
                                10,
                                "timeout",
                                timeout ->
                                        error(
                                                argv,
                                                error ->
                                                        argv.key(
                                                                3,
                                                                ring ->
                                                                        rejected(
                                                                                argv,
                                                                                key,
                                                                                timeout,
                                                                                (int) error,
                                                                                ring)))));
    }

    private static Turn error(Argv argv, LongFunction<Turn> then) {
        return switch (argv.text(2)) {
            case "rejected" -> then.apply(Errno.EKEYREJECTED.code());
            case "revoked" -> then.apply(Errno.EKEYREVOKED.code());
            case "expired" -> then.apply(Errno.EKEYEXPIRED.code());
            default -> argv.number(2, 10, "error", then::apply);
        };
    }

    /// The program says "negate" when a reject fails.
    private static Turn rejected(Argv argv, int key, long timeout, int error, int ring) {
        return Turn.must(
                "keyctl_negate",
                new Call.Reject(argv.tid(), key, timeout & 0xffff_ffffL, error, ring),
                _ -> Turn.done());
    }
}
