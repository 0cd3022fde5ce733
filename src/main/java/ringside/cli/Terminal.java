package ringside.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/// Whether a person watches: what is only for eyes, such as progress, goes to a terminal and never
/// into a pipe or a file.
public final class Terminal {
    private static final Pattern DEVICE = Pattern.compile("/dev/(?:pts/|tty|console|hvc).*");

    private Terminal() {}

    /// Whether standard error is a terminal that can go back in its line.
    public static boolean isError() {
        if ("dumb".equals(System.getenv("TERM"))) return false;
        try {
            var target = Files.readSymbolicLink(Path.of("/proc/self/fd/2"));
            return DEVICE.matcher(target.toString()).matches();
        } catch (IOException | UnsupportedOperationException noProc) {
            return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
        }
    }
}
