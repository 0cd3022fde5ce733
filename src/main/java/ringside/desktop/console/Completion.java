package ringside.desktop.console;

import ringside.desktop.action.Pick;
import ringside.desktop.action.Situation;

import java.util.List;
import java.util.stream.Stream;

/// What may follow the words typed so far: a verb, or a key where one is due.
final class Completion {
    static final List<String> VERBS =
            List.of(
                    "keyctl show",
                    "keyctl list @s",
                    "keyctl add user mail-password secret @s",
                    "keyctl newring ring @s",
                    "keyctl link @u @s",
                    "keyctl unlink @u @s",
                    "keyctl request user mail-password",
                    "keyctl search @s user mail-password",
                    "keyctl session",
                    "keyctl get_persistent @s",
                    "keyctl read @s",
                    "keyctl describe @s",
                    "keyctl clear @s",
                    "keyctl revoke @s",
                    "keyctl invalidate @s",
                    "keyctl setperm @s 0x3f030000",
                    "keyctl timeout @s 300",
                    "keyctl id @s",
                    "fork",
                    "vfork",
                    "thread",
                    "exec bash",
                    "exit",
                    "exit-thread",
                    "setuid 1000",
                    "setresuid 1000 1000 0",
                    "setgid 1000",
                    "join_session",
                    "session_to_parent",
                    "get_keyring_id @u",
                    "get_keyring_id @p create",
                    "open /tmp/notes",
                    "list_keys",
                    "wait 5m");

    private Completion() {}

    /// Whole lines that begin with what was typed, at most eight.
    static List<String> of(String typed, Situation at) {
        if (typed.isBlank()) return List.of();
        var verbs = VERBS.stream().filter(line -> line.startsWith(typed) && !line.equals(typed));
        return Stream.concat(verbs, keys(typed, at)).limit(8).toList();
    }

    /// The last word as a key of the scene, by serial or description.
    private static Stream<String> keys(String typed, Situation at) {
        var space = typed.lastIndexOf(' ');
        var word = typed.substring(space + 1);
        if (space < 0 || word.isEmpty()) return Stream.empty();
        return at.keys().stream()
                .filter(pick -> fits(pick, word))
                .map(pick -> typed.substring(0, space + 1) + pick.word());
    }

    private static boolean fits(Pick pick, String word) {
        return !pick.word().equals(word)
                && (pick.word().startsWith(word)
                        || (word.length() > 1 && pick.text().startsWith(word)));
    }
}
