package ringside.keyctl;

import ringside.call.Call;
import ringside.call.Text;

import java.util.List;
import java.util.stream.Collectors;

/// The commands of keyctl(1), spelled as keyutils 1.6.3 spells them: the words after `keyctl`
/// become one call. [Spelling] is the way back.
public final class Keyctl {
    /// The buffer that DESCRIBE and READ get when a person asks: large enough for every payload.
    public static final long WHOLE = 1 << 20;

    /// The buffer of `keyctl supports`.
    static final long CAPABILITIES = 256;

    private static final int DH_COMPUTE = 23;
    private static final int WATCH_KEY = 32;

    private Keyctl() {}

    /// The words that may follow `keyctl`, in the order of its usage text.
    public static List<String> commands() {
        return Subcommand.all().stream().map(Subcommand::word).toList();
    }

    /// What may follow one of them, as the usage text says it; empty for a word that is none.
    public static List<String> forms(String command) {
        return Subcommand.of(command).map(Subcommand::forms).orElse(List.of());
    }

    /// Whether a line is a command that makes several calls.
    static boolean isErrand(List<Word> line) {
        if (line.size() < 2 || !line.getFirst().is("keyctl")) return false;
        return switch (line.get(1).text()) {
            case "new_session", "reap", "purge", "show", "list" -> true;
            case "--version", "--test", "watch", "watch_session", "watch_sync" -> true;
            case "unlink" -> line.size() == 3;
            case "session" -> line.size() > 3;
            default -> line.get(1).text().startsWith("pkey_");
        };
    }

    /// The call that a command makes.
    ///
    /// @param command the first word after `keyctl`
    /// @param a the words after it
    public static Call parse(Word command, Arguments a) throws Misread {
        return a.finish(
                switch (command.text()) {
                    case "add" -> Making.add(a);
                    case "padd" -> Making.padd(a);
                    case "newring" -> Making.newRing(a);
                    case "request" -> Making.request(a, Making.Callout.NONE);
                    case "request2" -> Making.request(a, Making.Callout.WORD);
                    case "prequest2" -> Making.request(a, Making.Callout.INPUT);
                    case "search" ->
                            new Call.Search(
                                    a.task(),
                                    ring(a, false),
                                    type(a),
                                    description(a),
                                    ring(a, true));
                    case "session" ->
                            a.accept("-")
                                    ? new Call.JoinSession(a.task(), Text.NULL)
                                    : joinSession(a);
                    case "get_persistent" -> persistent(a);
                    case "instantiate", "pinstantiate" ->
                            Making.instantiate(a, command.text().startsWith("p"));
                    case "negate" ->
                            new Call.Negate(a.task(), key(a), Making.seconds(a), ring(a, false));
                    case "reject" ->
                            new Call.Reject(
                                    a.task(),
                                    key(a),
                                    Making.seconds(a),
                                    Making.error(a),
                                    ring(a, false));
                    default -> property(command, a);
                });
    }

    private static Call property(Word command, Arguments a) throws Misread {
        return switch (command.text()) {
            case "setperm" ->
                    new Call.SetPerm(a.task(), key(a), a.anyBase("a mask such as 0x3f3f0000"));
            case "timeout" -> new Call.SetTimeout(a.task(), key(a), Making.seconds(a));
            case "update" -> Making.update(a, false);
            case "pupdate" -> Making.update(a, true);
            case "move" -> move(a);
            case "chown" -> new Call.Chown(a.task(), key(a), a.anyBase("a uid"), -1);
            case "chgrp" -> new Call.Chown(a.task(), key(a), -1, a.anyBase("a gid"));
            case "restrict_keyring" ->
                    new Call.Restrict(
                            a.task(), ring(a, false), text(a, "a type"), text(a, "a restriction"));
            case "supports" -> supports(a);
            case "dh_compute", "dh_compute_kdf", "dh_compute_kdf_oi" -> absent(a, DH_COMPUTE);
            case "watch_add", "watch_rm" -> absent(a, WATCH_KEY);
            default -> simple(command, a);
        };
    }

    private static Call simple(Word command, Arguments a) throws Misread {
        return switch (command.text()) {
            case "id" -> new Call.GetKeyringId(a.task(), key(a), false);
            case "link" -> new Call.Link(a.task(), key(a), ring(a, false));
            case "unlink" -> new Call.Unlink(a.task(), key(a), ring(a, false));
            case "clear" -> new Call.Clear(a.task(), ring(a, false));
            case "revoke" -> new Call.Revoke(a.task(), key(a));
            case "invalidate" -> new Call.Invalidate(a.task(), key(a));
            case "describe" -> new Call.Describe(a.task(), key(a), a.mark("buffer", WHOLE));
            case "rdescribe" -> rdescribe(a);
            case "read", "print", "pipe", "rlist" ->
                    new Call.Read(a.task(), key(a), a.mark("buffer", WHOLE));
            case "security" -> new Call.GetSecurity(a.task(), key(a), a.mark("buffer", WHOLE));
            default ->
                    throw new Misread(
                            command.column(),
                            "expected a keyctl command, not "
                                    + Words.quote(command.text())
                                    + "; those known are "
                                    + Subcommand.all().stream()
                                            .map(Subcommand::word)
                                            .filter(word -> !word.startsWith("-"))
                                            .collect(Collectors.joining(" "))
                                    + ".");
        };
    }

    /// The separator decides what is printed and not what is asked.
    private static Call rdescribe(Arguments a) throws Misread {
        var key = key(a);
        if (a.more()) a.word("a separator");
        return new Call.Describe(a.task(), key, a.mark("buffer", WHOLE));
    }

    private static Call supports(Arguments a) throws Misread {
        if (a.more()) a.word("a capability");
        return new Call.Capabilities(a.task(), CAPABILITIES);
    }

    private static Call absent(Arguments a, int operation) throws Misread {
        while (a.more()) a.word("an argument");
        return new Call.Unsupported(a.task(), operation);
    }

    private static Call move(Arguments a) throws Misread {
        var forced = a.accept("-f");
        var key = key(a);
        var from = ring(a, false);
        var to = ring(a, false);
        return new Call.Move(a.task(), key, from, to, (int) a.mark("flags", forced ? 0 : 1));
    }

    private static Text text(Arguments a, String what) throws Misread {
        return a.more() ? a.text(what) : Text.NULL;
    }

    /// JOIN_SESSION_KEYRING by the task itself; without a name the ring is anonymous.
    public static Call joinSession(Arguments a) throws Misread {
        return new Call.JoinSession(a.task(), a.more() ? a.text("a name") : Text.NULL);
    }

    private static Call persistent(Arguments a) throws Misread {
        var ring = ring(a, false);
        var uid = a.more() ? a.anyBase("a uid") : -1;
        return new Call.GetPersistent(a.task(), uid, ring);
    }

    private static int key(Arguments a) throws Misread {
        return a.key("a key");
    }

    private static int ring(Arguments a, boolean optional) throws Misread {
        return optional ? a.optionalKey("a destination keyring") : a.key("a keyring");
    }

    private static Text type(Arguments a) throws Misread {
        return a.text("a key type");
    }

    private static Text description(Arguments a) throws Misread {
        return a.text("a description");
    }
}
