package ringside.desktop.console;

import ringside.call.Special;
import ringside.desktop.action.Pick;
import ringside.desktop.action.Situation;
import ringside.keyctl.Keyctl;
import ringside.keyctl.Words;
import ringside.state.Key;
import ringside.state.KeyType;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// What may follow the words typed so far: a verb, a command of keyctl(1), or what is due at this
/// place of it: a key, a keyring, a type, a name, a number that makes sense there.
final class Completion {
    private static final int MOST = 8;
    private static final List<String> VERBS =
            List.of(
                    "keyctl ",
                    "$ keyctl ",
                    "fork",
                    "vfork",
                    "thread",
                    "exec bash",
                    "exit",
                    "exit-thread",
                    "setuid 1000",
                    "setresuid 1000 1000 0",
                    "setgid 1000",
                    "unshare-user",
                    "join_session",
                    "session_to_parent",
                    "get_keyring_id @u",
                    "get_keyring_id @p create",
                    "set_reqkey 0",
                    "assume_authority ",
                    "open /tmp/notes",
                    "list_keys",
                    "list_users",
                    "cat /proc/keys",
                    "cat /proc/key-users",
                    "sysctl kernel.keys.maxkeys=200",
                    "wait 5m");

    private Completion() {}

    /// Whole lines that begin with what was typed.
    static List<String> of(String typed, Situation at) {
        if (typed.isBlank()) return List.of();
        var verbs = VERBS.stream().filter(line -> line.startsWith(typed));
        var blank = Blank.of(typed);
        var before = typed.substring(0, typed.lastIndexOf(' ') + 1);
        var words =
                blank.isPresent()
                        ? words(blank.get(), at).map(word -> before + word)
                        : keys(typed, before, at);
        return Stream.concat(verbs, words)
                .filter(line -> !line.equals(typed))
                .distinct()
                .limit(MOST)
                .toList();
    }

    /// What is due where one types, as the usage text says it; empty where nothing is.
    static String hint(String typed) {
        return Blank.of(typed).map(Blank::hint).orElse("");
    }

    private static Stream<String> words(Blank blank, Situation at) {
        var begun = blank.begun();
        return switch (blank.due()) {
            case "command" ->
                    Keyctl.commands().stream()
                            .filter(word -> word.startsWith(begun))
                            .map(word -> Keyctl.forms(word).contains("") ? word : word + " ");
            case "key", "private", "prime", "base" -> fitting(at.keys(), begun);
            case "keyring", "dest_keyring", "from_keyring", "to_keyring" ->
                    fitting(at.rings(), begun);
            case "uid", "gid" -> fitting(at.users(), begun);
            default -> starting(words(blank.due(), at), begun);
        };
    }

    private static Stream<String> words(String due, Situation at) {
        return switch (due) {
            case "type" ->
                    Stream.concat(
                            Stream.of("user", "keyring", "logon"),
                            Arrays.stream(KeyType.values()).map(KeyType::text));
            case "desc" ->
                    at.kernel().keys().values().stream().map(Key::description).map(Words::quote);
            case "name" -> names(at);
            case "-" -> Stream.concat(Stream.of("-"), names(at));
            case "timeout" -> Stream.of("60", "300", "3600", "0");
            case "mask" -> Stream.of("0x3f3f0000", "0x3f010000", "0x3f1f0000", "0x3f3f3f3f");
            case "error" -> Stream.of("rejected", "revoked", "expired");
            case "cap" -> Stream.of("--raw", "move_key", "restrict_keyring", "notify");
            case "restriction" -> Stream.of("builtin_trusted", "key_or_keyring:0:chain");
            case "pass" -> Stream.of("0");
            default -> Stream.empty();
        };
    }

    /// The sessions that have a name of their own.
    private static Stream<String> names(Situation at) {
        return at.kernel().keys().values().stream()
                .filter(Key::isRing)
                .map(Key::description)
                .filter(name -> !name.matches("[._].*"))
                .map(Words::quote);
    }

    private static Stream<String> starting(Stream<String> words, String begun) {
        return words.filter(word -> word.startsWith(begun)).distinct();
    }

    private static Stream<String> fitting(List<Pick> picks, String begun) {
        return picks.stream().filter(pick -> fits(pick, begun)).map(Pick::word);
    }

    /// The last word of another verb as a key of the scene, by serial or description.
    private static Stream<String> keys(String typed, String before, Situation at) {
        var word = typed.substring(before.length());
        if (before.isEmpty() || word.isEmpty()) return Stream.empty();
        var specials = Arrays.stream(Special.values()).map(Special::shorthand);
        var known = fitting(at.keys(), word);
        return Stream.concat(starting(specials, word), known).map(text -> before + text);
    }

    private static boolean fits(Pick pick, String word) {
        return pick.word().startsWith(word)
                || (word.length() > 1 && pick.text().startsWith(word))
                || (word.startsWith("%:") && pick.text().startsWith(word.substring(2)));
    }
}
