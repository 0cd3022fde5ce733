package ringside.keyctl;

import ringside.call.Call;
import ringside.call.Reply;
import ringside.state.Errno;

import java.util.Locale;
import java.util.function.IntFunction;

/// The commands that unlink wherever the session's tree links: one key (`unlink KEY`), what is dead
/// (`reap`), what has a type or a name (`purge`).
final class Sweeps {
    private final Argv argv;

    private Sweeps(Argv argv) {
        this.argv = argv;
    }

    private Turn scan(Scan.Visit visit, String before, String after) {
        return new Scan(argv.caller(), visit).session(before, after);
    }

    private Turn unlinked(int key, int ring, IntFunction<Turn> then) {
        return new Turn.Ask(
                new Call.Unlink(argv.tid(), key, ring),
                reply -> then.apply(reply.failed() ? 0 : 1));
    }

    static Turn unlink(Argv argv, int target) {
        var sweep = new Sweeps(argv);
        return sweep.scan(
                (ring, key, _, then) ->
                        key == target ? sweep.unlinked(key, ring, then) : then.apply(0),
                "",
                " links removed");
    }

    static Turn reap(Argv argv) {
        var verbose = argv.begins("-v");
        if (argv.size() != (verbose ? 1 : 0)) return Subcommand.usage();
        var sweep = new Sweeps(argv);
        return sweep.scan(
                (ring, key, described, then) ->
                        isDead(described)
                                ? verbose
                                        ? sweep.told(ring, key, then)
                                        : sweep.unlinked(key, ring, then)
                                : then.apply(0),
                "",
                " keys reaped");
    }

    /// What cannot be described, for any reason but a want of rights.
    private static boolean isDead(Reply described) {
        return described instanceof Reply.Failed(var errno) && !errno.equals(Errno.EACCES);
    }

    private Turn told(int ring, int key, IntFunction<Turn> then) {
        Turn ask =
                new Turn.Ask(
                        new Call.Unlink(argv.tid(), key, ring),
                        reply ->
                                new Turn.Print(
                                        ending(reply), () -> then.apply(reply.failed() ? 0 : 1)));
        return new Turn.Print("Reap " + key, () -> ask);
    }

    private static String ending(Reply reply) {
        return reply instanceof Reply.Failed(var errno)
                ? "... failed " + ErrorText.of(errno) + "\n"
                : "\n";
    }

    /// Options come first, each a word of its own of which the second letter counts.
    static Turn purge(Argv argv) {
        var rest = argv;
        var options = new StringBuilder();
        for (; rest.has(0) && rest.text(0).startsWith("-"); rest = rest.after(1))
            options.append(rest.text(0).length() > 1 ? rest.text(0).charAt(1) : '-');
        if (!options.toString().matches("[spi]*")) return Subcommand.usage();
        return purge(rest, new Options(has(options, 's'), has(options, 'p'), has(options, 'i')));
    }

    private static boolean has(CharSequence options, char option) {
        return options.chars().anyMatch(c -> c == option);
    }

    private record Options(boolean search, boolean prefix, boolean anyCase) {
        private boolean about() {
            return prefix || anyCase;
        }

        private boolean fits(String wanted, String told) {
            var length = prefix ? Math.min(told.length(), wanted.length()) : told.length();
            var part = told.substring(0, length);
            return anyCase
                    ? part.toLowerCase(Locale.ROOT).equals(wanted.toLowerCase(Locale.ROOT))
                    : part.equals(wanted);
        }
    }

    private static Turn purge(Argv argv, Options options) {
        var named = argv.size() == 2;
        if (argv.size() != 1 && !named) return Subcommand.usage();
        if (options.search() ? !named || options.about() : !named && options.about())
            return Subcommand.usage();
        var sweep = new Sweeps(argv);
        Scan.Visit visit =
                options.search()
                        ? sweep::sought
                        : named
                                ? (ring, key, told, then) ->
                                        sweep.named(options, ring, key, told, then)
                                : sweep::typed;
        return sweep.scan(visit, "purged ", " keys");
    }

    private Turn typed(int ring, int key, Reply described, IntFunction<Turn> then) {
        var typed =
                Description.of(described).filter(d -> d.type().equals(argv.text(0))).isPresent();
        return ring != 0 && typed ? unlinked(key, ring, then) : then.apply(0);
    }

    /// What stands behind the last semicolon is taken for the name.
    private Turn named(
            Options options, int ring, int key, Reply described, IntFunction<Turn> then) {
        if (ring == 0 || !(described instanceof Reply.Described(var told, _, _)))
            return then.apply(0);
        var type = told.substring(0, Math.max(0, told.indexOf(';')));
        var name = told.substring(told.lastIndexOf(';') + 1);
        if (!type.equals(argv.text(0)) || !options.fits(argv.text(1), name)) return then.apply(0);
        return new Turn.Print(type + " '" + name + "'\n", () -> unlinked(key, ring, then));
    }

    /// Every ring is searched until it gives nothing more that it links itself. A search that fails
    /// leaves -1, which is tried all the same.
    private Turn sought(int parent, int ring, Reply described, IntFunction<Turn> then) {
        return Description.of(described).filter(Description::isRing).isEmpty()
                ? then.apply(0)
                : again(ring, 0, then);
    }

    private Turn again(int ring, int count, IntFunction<Turn> then) {
        var search = new Call.Search(argv.tid(), ring, argv.string(0), argv.string(1), 0);
        return new Turn.Ask(
                search,
                found ->
                        new Turn.Ask(
                                new Call.Unlink(argv.tid(), (int) found.number(), ring),
                                reply ->
                                        reply.failed()
                                                ? then.apply(count)
                                                : again(ring, count + 1, then)));
    }
}
