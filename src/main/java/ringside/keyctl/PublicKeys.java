package ringside.keyctl;

import ringside.call.Call;

import java.util.HashSet;
import java.util.Set;
import java.util.function.IntFunction;

/// The operations of asymmetric keys (`pkey_query` and its kin). The keys of the model have none,
/// so the most that a command reaches is "not supported".
///
/// The kernel looks the key up as KEYCTL_GET_KEYRING_ID does, after it has read the options; that
/// call stands for the look-up. Files are taken to be there and readable.
final class PublicKeys {
    private static final Set<String> OPTIONS = Set.of("enc", "hash");

    private PublicKeys() {}

    static Turn query(Argv argv) {
        return argv.size() < 2 ? Subcommand.usage() : asked(argv, 2, "keyctl_pkey_query");
    }

    /// Encrypting, decrypting and signing begin with a query.
    static Turn crypt(Argv argv) {
        return argv.size() < 3 ? Subcommand.usage() : asked(argv, 3, "keyctl_pkey_query");
    }

    static Turn verify(Argv argv) {
        return argv.size() < 4 ? Subcommand.usage() : asked(argv, 4, "keyctl_pkey_verify");
    }

    private static Turn asked(Argv argv, int options, String function) {
        for (var i = options; i < argv.size(); i++)
            if (!argv.text(i).contains("=")) return Turn.last("Option not in key=val form\n", 2);
        IntFunction<Turn> asked =
                key ->
                        argv.text(1).equals("0")
                                ? found(argv.after(options), key, function)
                                : Turn.last("Password passing is not yet supported\n", 2);
        return argv.key(0, asked);
    }

    /// The kernel finds the key, with the right to search it, before it looks at the type, which
    /// has no such operation.
    private static Turn found(Argv options, int key, String function) {
        if (!known(options)) return Turn.last(function + ": Invalid argument\n", 1);
        return Turn.must(
                function,
                new Call.GetKeyringId(options.tid(), key, false),
                _ -> Turn.last(function + ": Operation not supported\n", 1));
    }

    /// Each option once, and no other.
    private static boolean known(Argv options) {
        var seen = new HashSet<String>();
        return options.words().stream()
                .map(word -> word.text().split("=", 2)[0])
                .allMatch(name -> OPTIONS.contains(name) && seen.add(name));
    }
}
