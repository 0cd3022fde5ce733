package ringside.linux;

import ringside.evidence.Oracle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/// The file that tells /sbin/request-key to run the agent: for keys of this oracle's mark, to do at
/// once what the callout says; for callouts of its mark, to be asked call by call. The agent takes
/// the file away when it ends, however this program ends.
final class Handler {
    private static final Path PROGRAM = Path.of("/sbin/request-key");
    private static final Path FOLDER = Path.of("/etc/request-key.d");

    /// All keys, and those for which the sample rules of keyutils would be the better match.
    private static final List<String> KEYS = List.of("* *", "user debug:*", "user debug:loop:*");

    private Handler() {}

    /// Installs the file; false where keyutils is not installed.
    static boolean install(Agent agent, Path program, int firstUid) {
        if (!Files.isExecutable(PROGRAM) || !Files.isWritable(FOLDER)) return false;
        var mark = Oracle.mark(firstUid);
        var file = FOLDER.resolve("ringside-" + ProcessHandle.current().pid() + ".conf");
        agent.number("litter " + file);
        try {
            var answer = "create %s " + mark + "* * " + program + " answer %%k %%c%n";
            var attend =
                    KEYS.stream()
                            .map(keys -> attend(keys, agent, program, firstUid))
                            .collect(Collectors.joining());
            Files.writeString(file, answer.formatted("user") + answer.formatted("logon") + attend);
            return true;
        } catch (IOException failed) {
            return false;
        }
    }

    private static String attend(String keys, Agent agent, Path program, int firstUid) {
        return "create %s %s %s attend %%k %d%n"
                .formatted(keys, Oracle.summons(firstUid), program, agent.pid());
    }
}
