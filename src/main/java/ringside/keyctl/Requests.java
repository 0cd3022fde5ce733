package ringside.keyctl;

import ringside.call.Call;
import ringside.call.Text;

import java.nio.charset.StandardCharsets;

/// The commands that make the system call request_key(2), without and with an upcall.
final class Requests {
    private Requests() {}

    static Turn request(Argv argv) {
        if (argv.size() != 2 && argv.size() != 3) return Subcommand.usage();
        return argv.optionalKey(2, ring -> requested(argv, Text.NULL, ring));
    }

    static Turn request2(Argv argv) {
        if (argv.size() != 3 && argv.size() != 4) return Subcommand.usage();
        return argv.optionalKey(3, ring -> requested(argv, argv.string(2), ring));
    }

    static Turn prequest2(Argv argv) {
        if (argv.size() != 2 && argv.size() != 3) return Subcommand.usage();
        var callout = Text.of(new String(argv.input().bytes(), StandardCharsets.UTF_8));
        return argv.optionalKey(2, ring -> requested(argv, callout, ring));
    }

    private static Turn requested(Argv argv, Text callout, int ring) {
        return Turn.must(
                "request_key",
                new Call.RequestKey(
                        argv.tid(), argv.string(0), argv.string(1), callout, ring, argv.helper()),
                reply -> Turn.line(reply.number()));
    }
}
