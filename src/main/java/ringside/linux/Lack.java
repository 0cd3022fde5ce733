package ringside.linux;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a machine lacks for asking its kernel, in one sentence with the remedy.
final class Lack {
    /// CAP_KILL, CAP_SETGID, CAP_SETUID, CAP_CHOWN and CAP_SYS_ADMIN: other users' agents are
    /// started, ended, and made able to do what only root may.
    private static final long RIGHTS = 1L << 5 | 1L << 6 | 1L << 7 | 1L | 1L << 21;

    private static final Pattern CAPABILITIES =
            Pattern.compile("^CapEff:\\s*([0-9a-f]+)", Pattern.MULTILINE);

    private Lack() {}

    /// What is missing here; empty when all is there.
    static Optional<String> here() {
        if (!System.getProperty("os.name").startsWith("Linux"))
            return Optional.of("Only Linux has keyrings; ask the real kernel on a Linux machine.");
        if (!Files.exists(Path.of("/proc/keys")))
            return Optional.of(
                    "This kernel has no keyrings (no /proc/keys); ask one built with CONFIG_KEYS.");
        if (!privileged())
            return Optional.of(
                    "Asking the real kernel takes root's rights, to run processes of several users;"
                            + " use sudo.");
        if (!installed("cc"))
            return Optional.of(
                    "Asking the real kernel takes a C compiler named cc (Debian: apt install gcc).");
        return Optional.empty();
    }

    private static boolean privileged() {
        try {
            var found = CAPABILITIES.matcher(Files.readString(Path.of("/proc/self/status")));
            return found.find() && (Long.parseUnsignedLong(found.group(1), 16) & RIGHTS) == RIGHTS;
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static boolean installed(String program) {
        var path = System.getenv("PATH");
        if (path == null) return false;
        for (var folder : path.split(java.io.File.pathSeparator, -1))
            if (!folder.isEmpty() && Files.isExecutable(Path.of(folder, program))) return true;
        return false;
    }
}
