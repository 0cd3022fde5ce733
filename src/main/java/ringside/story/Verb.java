package ringside.story;

import ringside.call.IdOp;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A verb of the life cycle as a usage text says it: the word, and what may follow it.
///
/// Law: these are the words that [Verbs] reads and that a line without an actor may begin with,
/// and no others; what stands in angle brackets is to be filled in.
public record Verb(String word, String form) {
    private static final List<Verb> LIFE =
            List.of(
                    new Verb("fork", "[newuser] [<pid>]"),
                    new Verb("vfork", "[newuser] [<pid>]"),
                    new Verb("clone", "[newuser] [<pid>]"),
                    new Verb("thread", "[<tid>]"),
                    new Verb("exec", "<program> [setuid <uid>] [setgid <gid>]"),
                    new Verb("exit", "[<status>]"),
                    new Verb("exit-thread", "[<status>]"));

    private static final List<Verb> REST =
            List.of(
                    new Verb("setgroups", "[<gid> ...]"),
                    new Verb("unshare-user", ""),
                    new Verb("map-ids", "<namespace> <uid|gid> <inside> <outside> <count> ..."),
                    new Verb("setns", "<namespace>"),
                    new Verb("open", "<path>"),
                    new Verb("close", "<file>"),
                    new Verb("join_session", "[<name>]"),
                    new Verb("session_to_parent", ""),
                    new Verb("get_keyring_id", "<key> [create]"),
                    new Verb("list_keys", ""),
                    new Verb("list_users", ""),
                    new Verb("cat", "<proc>"),
                    new Verb("limit", "<limit> <value>"),
                    new Verb("sysctl", "[-w] <setting>"),
                    new Verb("wait", "<time>"),
                    new Verb("chown_key", "<key> <uid> <gid>"),
                    new Verb("set_reqkey", "<destination>"),
                    new Verb("assume_authority", "<key>"),
                    new Verb("instantiate", "<key> <keyring> [vector] [-x] <data>"),
                    new Verb("negate", "<key> <timeout> <keyring>"),
                    new Verb("reject", "<key> <timeout> <error> <keyring>"),
                    new Verb("capabilities", "<size>"),
                    new Verb("keyctl_operation", "<number>"),
                    new Verb("syscall", "<call>"));

    private static final List<Verb> ALL =
            Stream.of(LIFE.stream(), Arrays.stream(IdOp.values()).map(Verb::ids), REST.stream())
                    .flatMap(verbs -> verbs)
                    .toList();

    private static Verb ids(IdOp op) {
        var id = op.group() ? " <gid>" : " <uid>";
        return new Verb(op.text(), id.repeat(op.arguments()).strip());
    }

    /// Every verb, in the order in which help lists them.
    public static List<Verb> all() {
        return ALL;
    }

    public static Optional<Verb> of(String word) {
        return ALL.stream().filter(verb -> verb.word.equals(word)).findFirst();
    }
}
