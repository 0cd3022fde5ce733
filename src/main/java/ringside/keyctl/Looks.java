package ringside.keyctl;

import ringside.call.Call;
import ringside.call.Reply;

import java.util.function.Function;

/// The commands that show one key: its number, its description, its contents.
final class Looks {
    private Looks() {}

    static Turn id(Argv argv) {
        if (argv.size() != 1) return Subcommand.usage();
        return argv.key(
                0,
                key ->
                        Turn.must(
                                "keyctl_get_keyring_ID",
                                new Call.GetKeyringId(argv.tid(), key, false),
                                reply -> Turn.line(reply.number())));
    }

    static Turn describe(Argv argv) {
        if (argv.size() != 1) return Subcommand.usage();
        return argv.key(
                0,
                key ->
                        described(
                                argv,
                                key,
                                "keyctl_describe_alloc",
                                told -> Turn.line(Format.described(key, told))));
    }

    /// With a separator each semicolon becomes its first character.
    static Turn rdescribe(Argv argv) {
        var separated = argv.size() == 2;
        if (argv.size() != 1 && (!separated || argv.text(1).isEmpty())) return Subcommand.usage();
        return argv.key(
                0,
                key ->
                        described(
                                argv,
                                key,
                                "keyctl_describe",
                                told ->
                                        Turn.line(
                                                separated
                                                        ? told.replace(';', argv.text(1).charAt(0))
                                                        : told)));
    }

    private static Turn described(
            Argv argv, int key, String function, Function<String, Turn> then) {
        return Turn.must(
                function,
                new Call.Describe(argv.tid(), key, Keyctl.WHOLE),
                reply -> then.apply(reply instanceof Reply.Described(var told, _, _) ? told : ""));
    }

    static Turn read(Argv argv) {
        return read(argv, reply -> Format.dump(Format.bytes(reply)) + "\n");
    }

    static Turn print(Argv argv) {
        return read(argv, reply -> Format.printed(Format.bytes(reply)) + "\n");
    }

    static Turn pipe(Argv argv) {
        return read(argv, reply -> Format.piped(Format.bytes(reply)));
    }

    private static Turn read(Argv argv, Function<Reply, String> form) {
        if (argv.size() != 1) return Subcommand.usage();
        return argv.key(
                0,
                key ->
                        Turn.must(
                                "keyctl_read_alloc",
                                new Call.Read(argv.tid(), key, Keyctl.WHOLE),
                                reply ->
                                        Turn.last(
                                                Format.unknown(reply)
                                                        .map(size -> size + "\n")
                                                        .orElseGet(() -> form.apply(reply)),
                                                0)));
    }
}
