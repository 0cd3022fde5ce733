package ringside.linux;

import ringside.evidence.Oracle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The file that tells /sbin/request-key to run the agent for keys of this oracle's mark. The agent
/// takes it away when it ends, however this program ends.
final class Handler {
    private static final Path PROGRAM = Path.of("/sbin/request-key");
    private static final Path FOLDER = Path.of("/etc/request-key.d");

    private Handler() {}

    /// Installs the file; false where keyutils is not installed.
    static boolean install(Agent agent, Path program, int firstUid) {
        if (!Files.isExecutable(PROGRAM) || !Files.isWritable(FOLDER)) return false;
        var mark = Oracle.mark(firstUid);
        var file = FOLDER.resolve("ringside-" + ProcessHandle.current().pid() + ".conf");
        agent.number("litter " + file);
        try {
            var line = "create %s " + mark + "* * " + program + " answer %%k %%c%n";
            Files.writeString(file, line.formatted("user") + line.formatted("logon"));
            return true;
        } catch (IOException failed) {
            return false;
        }
    }
}
