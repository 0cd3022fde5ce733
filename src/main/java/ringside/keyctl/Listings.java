package ringside.keyctl;

import ringside.call.Call;
import ringside.call.Reply;
import ringside.call.Special;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// The commands that show a keyring's links, one a line, raw, or as a tree.
final class Listings {
    private Listings() {}

    static Turn list(Argv argv) {
        return links(
                argv,
                ids -> {
                    if (ids.isEmpty()) return Turn.line("keyring is empty");
                    var count =
                            ids.size() == 1
                                    ? "1 key in keyring:\n"
                                    : ids.size() + " keys in keyring:\n";
                    return new Turn.Print(count, () -> lines(argv, ids));
                });
    }

    private static Turn lines(Argv argv, List<Integer> ids) {
        if (ids.isEmpty()) return Turn.done();
        int id = ids.getFirst();
        Supplier<Turn> rest = () -> lines(argv, ids.subList(1, ids.size()));
        return new Turn.Ask(
                new Call.Describe(argv.tid(), id, Keyctl.WHOLE),
                reply -> new Turn.Print(line(argv.caller(), id, reply) + "\n", rest));
    }

    private static String line(Caller caller, int id, Reply reply) {
        return Description.of(reply)
                .map(
                        d ->
                                String.format(
                                        Locale.ROOT,
                                        "%9d: %s %5d %5d %s: %s",
                                        id,
                                        d.mask(caller.cred()),
                                        d.uid(),
                                        d.gid(),
                                        d.type(),
                                        d.description()))
                .orElseGet(() -> String.format(Locale.ROOT, "%9d: %s", id, inaccessible(reply)));
    }

    /// What stands in the place of a key that may not be described.
    static String inaccessible(Reply reply) {
        var why = reply instanceof Reply.Failed(var errno) ? ErrorText.of(errno) : "unreadable";
        return "key inaccessible (" + why + ")";
    }

    static Turn rlist(Argv argv) {
        return links(
                argv,
                ids ->
                        Turn.line(
                                ids.stream()
                                        .map(String::valueOf)
                                        .collect(Collectors.joining(" "))));
    }

    private interface Links {
        Turn of(List<Integer> ids);
    }

    private static Turn links(Argv argv, Links then) {
        if (argv.size() != 1) return Subcommand.usage();
        return argv.key(
                0,
                key ->
                        Turn.must(
                                "keyctl_read_alloc",
                                new Call.Read(argv.tid(), key, Keyctl.WHOLE),
                                reply -> then.of(Format.ids(reply))));
    }

    static Turn show(Argv argv) {
        if (argv.begins("-x")) return show(argv.after(1), true);
        return show(argv, false);
    }

    private static Turn show(Argv argv, boolean hex) {
        if (argv.size() > 1) return Subcommand.usage();
        if (argv.size() == 0) return tree(argv, hex, "Session Keyring\n", Special.SESSION.id());
        return argv.key(0, key -> tree(argv, hex, "Keyring\n", key));
    }

    private static Turn tree(Argv argv, boolean hex, String title, int key) {
        var below =
                Turn.must(
                        "Unable to dump key",
                        new Call.GetKeyringId(argv.tid(), key, false),
                        reply -> new Tree(argv.caller(), hex).show((int) reply.number()));
        return new Turn.Print(title, () -> below);
    }
}
