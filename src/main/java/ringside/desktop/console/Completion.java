package ringside.desktop.console;

import ringside.call.Limit;
import ringside.desktop.action.Pick;
import ringside.desktop.action.Situation;
import ringside.keyctl.Keyctl;
import ringside.keyctl.Words;
import ringside.state.Key;
import ringside.state.KeyType;
import ringside.state.Task;
import ringside.story.Verb;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// What may follow the words typed so far: a verb, a command of keyctl(1), the thread that shall
/// act, or what is due at this place: a key, a keyring, a type, a name, a number that makes sense
/// there.
public final class Completion {
    private static final int MOST = 60;

    private Completion() {}

    /// Lines that begin with what was typed, the likeliest first.
    public static List<Suggestion> of(String typed, Situation at) {
        if (typed.isBlank()) return List.of();
        var blank = Blank.of(typed);
        var all = blank.isPresent() ? due(blank.get(), at) : beginning(typed, at);
        return all.filter(made -> !made.line().equals(typed)).distinct().limit(MOST).toList();
    }

    /// What is due where one types, as the usage text says it; empty where nothing is.
    static String hint(String typed) {
        return Blank.of(typed).map(Blank::hint).orElse("");
    }

    /// The longest beginning that all suggestions share, at least what was typed.
    static String common(List<Suggestion> all, String typed) {
        if (all.isEmpty()) return typed;
        var line = all.getFirst().line();
        for (var other : all) {
            var same = 0;
            var end = Math.min(line.length(), other.line().length());
            while (same < end && line.charAt(same) == other.line().charAt(same)) same++;
            line = line.substring(0, same);
        }
        return line.startsWith(typed) ? line : typed;
    }

    /// Who acts, and what they do; behind a verb that wants nothing more, keys.
    private static Stream<Suggestion> beginning(String typed, Situation at) {
        var words = Cut.of(typed);
        if (words.size() - 1 > Blank.verb(words.stream().map(Cut::word).toList()))
            return Stream.empty();
        var begun = words.getLast().word();
        var before = typed.substring(0, words.getLast().from());
        var verbs = verbs().filter(verb -> verb.word().startsWith(begun));
        var made =
                verbs.map(verb -> new Suggestion(before + verb.line(), verb.word(), verb.detail()));
        return words.size() > 1 ? made : Stream.concat(made, actors(begun, at));
    }

    private static Stream<Suggestion> verbs() {
        var shells = Stream.of(new Suggestion("keyctl ", "keyctl", "<command> ..."), shell());
        var verbs =
                Verb.all().stream()
                        .map(verb -> new Suggestion(spaced(verb), verb.word(), verb.form()));
        var help =
                Stream.of(
                        new Suggestion("help ", "help", "[<command>]"),
                        new Suggestion("history", "history", ""));
        return Stream.of(shells, verbs, help).flatMap(made -> made);
    }

    private static Suggestion shell() {
        return new Suggestion("$ keyctl ", "$ keyctl", "<command> ...");
    }

    private static String spaced(Verb verb) {
        return verb.form().isEmpty() || verb.form().startsWith("[")
                ? verb.word()
                : verb.word() + " ";
    }

    /// Threads by tid or by the name of their program.
    private static Stream<Suggestion> actors(String begun, Situation at) {
        return at.kernel().tasks().values().stream()
                .map(task -> actor(task, at))
                .filter(
                        actor ->
                                actor.word().startsWith(begun) || actor.detail().startsWith(begun));
    }

    private static Suggestion actor(Task task, Situation at) {
        var comm = at.kernel().process(task.pid()).map(process -> process.comm()).orElse("");
        return new Suggestion(task.tid() + "> ", task.tid() + ">", comm);
    }

    private static Stream<Suggestion> due(Blank blank, Situation at) {
        var begun = blank.begun();
        if (begun.startsWith("-") && !begun.equals("-"))
            return blank.options().stream()
                    .filter(option -> option.startsWith(begun))
                    .map(option -> new Suggestion(blank.before() + option + " ", option, ""));
        return words(blank, at)
                .map(
                        pick ->
                                new Suggestion(
                                        blank.before() + pick.word(),
                                        pick.word().strip(),
                                        says(pick)));
    }

    private static String says(Pick pick) {
        return pick.word().strip().equals(pick.text())
                ? pick.detail()
                : (pick.text() + "  " + pick.detail()).strip();
    }

    private static Stream<Pick> words(Blank blank, Situation at) {
        var begun = blank.begun();
        return switch (blank.due()) {
            case "command" -> commands().filter(pick -> pick.word().startsWith(begun));
            case "help" ->
                    Stream.concat(commands(), Verb.all().stream().map(Completion::verb))
                            .map(pick -> new Pick(pick.word().strip(), pick.text(), pick.detail()))
                            .filter(pick -> pick.word().startsWith(begun));
            case "key", "private", "prime", "base" -> fitting(at.keys().stream(), begun);
            case "keyring", "dest_keyring", "from_keyring", "to_keyring" ->
                    fitting(at.rings().stream(), begun);
            case "uid", "gid" -> fitting(at.users().stream(), begun);
            default -> plain(blank.due(), at).filter(pick -> pick.word().startsWith(begun));
        };
    }

    private static Stream<Pick> commands() {
        return Keyctl.commands().stream()
                .map(
                        word ->
                                new Pick(
                                        Keyctl.forms(word).contains("") ? word : word + " ",
                                        word,
                                        String.join(" | ", Keyctl.forms(word))));
    }

    private static Pick verb(Verb verb) {
        return new Pick(verb.word(), verb.word(), verb.form());
    }

    private static Stream<Pick> plain(String due, Situation at) {
        if (due.startsWith("=")) return Stream.of(Pick.of(due.substring(1)));
        return switch (due) {
            case "type" ->
                    Stream.concat(
                                    Stream.of("user", "keyring", "logon"),
                                    Arrays.stream(KeyType.values()).map(KeyType::text))
                            .distinct()
                            .map(Pick::of);
            case "desc" ->
                    at.kernel().keys().values().stream()
                            .map(
                                    key ->
                                            new Pick(
                                                    Words.quote(key.description()),
                                                    key.description(),
                                                    key.type().text()));
            case "name" -> names(at);
            case "-" -> Stream.concat(Stream.of(Pick.of("-")), names(at));
            default -> samples(due, at).map(Pick::of);
        };
    }

    /// Values that make sense at a place.
    private static Stream<String> samples(String due, Situation at) {
        return switch (due) {
            case "timeout" -> Stream.of("60", "300", "3600", "0");
            case "time" -> Stream.of("90s", "5m", "1h", "3d");
            case "mask" -> Stream.of("0x3f3f0000", "0x3f010000", "0x3f1f0000", "0x3f3f3f3f");
            case "error" -> Stream.of("rejected", "revoked", "expired");
            case "cap" -> Stream.of("--raw", "move_key", "restrict_keyring", "notify");
            case "restriction" -> Stream.of("builtin_trusted", "key_or_keyring:0:chain");
            case "pass" -> Stream.of("0");
            case "program", "prog" -> Stream.of("bash", "sh", "su", "sudo", "vim", "keyctl");
            case "path" -> Stream.of("/tmp/notes");
            case "proc" -> Stream.of("/proc/keys", "/proc/key-users");
            case "limit" -> Arrays.stream(Limit.values()).map(Limit::text);
            case "setting" ->
                    Arrays.stream(Limit.values()).map(limit -> "kernel.keys." + limit.text() + "=");
            case "uid|gid" -> Stream.of("uid", "gid");
            case "destination" -> Stream.of("0", "1", "2", "3", "4", "5", "6", "7");
            case "file" -> at.kernel().files().keySet().stream().map(String::valueOf);
            case "namespace" -> at.kernel().namespaces().keySet().stream().map(String::valueOf);
            default -> Stream.empty();
        };
    }

    /// The sessions that have a name of their own.
    private static Stream<Pick> names(Situation at) {
        return at.kernel().keys().values().stream()
                .filter(Key::isRing)
                .filter(ring -> !ring.description().matches("[._].*"))
                .map(ring -> new Pick(Words.quote(ring.description()), ring.serial().hex(), ""));
    }

    private static Stream<Pick> fitting(Stream<Pick> picks, String begun) {
        return picks.filter(pick -> fits(pick, begun));
    }

    private static boolean fits(Pick pick, String word) {
        return pick.word().startsWith(word)
                || (word.length() > 1 && pick.text().startsWith(word))
                || (word.startsWith("%:") && pick.text().startsWith(word.substring(2)));
    }
}
