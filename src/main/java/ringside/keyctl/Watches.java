package ringside.keyctl;

import java.util.function.Function;

/// The commands about notifications, which the measured kernel was built without: no pipe for them
/// can be opened and no key can be watched.
final class Watches {
    private static final int WATCH_KEY = 32;
    private static final String FILTERS = "iplncrvs";
    private static final String NO_PIPE = "pipe2: Package not installed\n";

    private Watches() {}

    static Turn watch(Argv argv) {
        return options(
                "watch",
                argv,
                "f",
                true,
                rest ->
                        rest.size() == 1
                                ? rest.key(0, _ -> Turn.last(NO_PIPE, 1))
                                : Subcommand.usage());
    }

    /// `watch_add` and `watch_rm`; whatever the descriptor, the operation is not there.
    static Turn change(Argv argv) {
        if (argv.size() != 2) return Subcommand.usage();
        return argv.key(1, _ -> Absent.absent("keyctl_watch_key", argv, WATCH_KEY));
    }

    static Turn session(Argv argv) {
        return options("watch_session", argv, "fn", false, Watches::opened);
    }

    private static Turn opened(Argv rest) {
        if (rest.size() < 4) return Subcommand.usage();
        var descriptor = descriptor(rest.text(2));
        return descriptor < 3 || descriptor > 9
                ? Turn.last("The target fd must be between 3 and 9\n", 2)
                : Turn.last(NO_PIPE, 1);
    }

    /// Only the three descriptors of a terminal are open, and nothing waits in them.
    static Turn sync(Argv argv) {
        if (argv.size() != 1) return Subcommand.usage();
        var descriptor = descriptor(argv.text(0));
        return descriptor >= 0 && descriptor <= 2
                ? Turn.done()
                : Turn.last("ioctl(PIPE_IOC_SYNC): Bad file descriptor\n", 1);
    }

    /// As atoi(3) reads it.
    private static int descriptor(String text) {
        var digits = text.strip().replaceFirst("^([+-]?[0-9]{1,9}).*$", "$1");
        return digits.matches("[+-]?[0-9]+") ? Integer.parseInt(digits) : 0;
    }

    /// Options as getopt(3) reads them, each with an argument but `-d`.
    ///
    /// @param anywhere whether they may also follow other words
    private static Turn options(
            String command, Argv argv, String known, boolean anywhere, Function<Argv, Turn> then) {
        var at = 0;
        while (anywhere && argv.has(at) && !isOption(argv.text(at))) at++;
        if (!argv.has(at) || !isOption(argv.text(at))) return then.apply(argv);
        var word = argv.text(at);
        if (word.equals("--")) return then.apply(without(argv, at, 1));
        var option = word.charAt(1);
        if (option == 'd' && !anywhere && word.length() == 2)
            return options(command, without(argv, at, 1), known, false, then);
        if (known.indexOf(option) < 0)
            return Turn.last(command + ": invalid option -- '" + option + "'\nUnknown option\n", 2);
        var apart = word.length() == 2;
        if (apart && !argv.has(at + 1))
            return Turn.last(
                    command + ": option requires an argument -- '" + option + "'\nUnknown option\n",
                    2);
        var wrong = option == 'f' ? stranger(apart ? argv.text(at + 1) : word.substring(2)) : "";
        return wrong.isEmpty()
                ? options(command, without(argv, at, apart ? 2 : 1), known, anywhere, then)
                : Turn.last("Unknown filter character '" + wrong + "'\n", 2);
    }

    private static boolean isOption(String word) {
        return word.length() > 1 && word.startsWith("-");
    }

    /// The first letter that filters nothing.
    private static String stranger(String filters) {
        return filters.chars()
                .filter(c -> FILTERS.indexOf(c) < 0)
                .mapToObj(Character::toString)
                .findFirst()
                .orElse("");
    }

    private static Argv without(Argv argv, int at, int count) {
        var words = new java.util.ArrayList<>(argv.words());
        words.subList(at, at + count).clear();
        return new Argv(argv.caller(), words, argv.input(), argv.helper());
    }
}
