package ringside.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Records a command with strace(1) under the options that [StraceReader] wants.
///
/// The only place in this room that starts a program. It works on Linux with strace installed;
/// anywhere else it says so in one sentence.
public final class Recorder {
    private Recorder() {}

    /// What came of recording: the file, or a sentence that says why there is none.
    public sealed interface Outcome {}

    /// The recording was written; `status` is the exit status of the command.
    public record Recorded(Path file, int status) implements Outcome {}

    /// Nothing was recorded.
    public record Impossible(String sentence) implements Outcome {}

    /// Runs a command to its end, with the terminal of this program as its own.
    ///
    /// @throws IOException when `file` cannot be written
    /// @throws InterruptedException when the wait for the command is interrupted
    public static Outcome record(List<String> command, Path file)
            throws IOException, InterruptedException {
        if (!System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux")) {
            return new Impossible(
                    "Only Linux has keyrings to record; open a recording made there.");
        }
        if (!installed()) {
            return new Impossible(
                    "strace is not installed; install the package strace, or open a recording.");
        }
        var status = new ProcessBuilder(words(command, file)).inheritIO().start().waitFor();
        return Files.exists(file) && Files.size(file) > 0
                ? new Recorded(file, status)
                : new Impossible(
                        "strace ended with status %d and wrote nothing.".formatted(status));
    }

    static List<String> words(List<String> command, Path file) {
        var words =
                new ArrayList<>(
                        List.of("strace", "-f", "-ttt", "-s", "4096", "-o", file.toString()));
        words.addAll(List.of("-e", "trace=" + StraceReader.CALLS));
        words.addAll(command);
        return words;
    }

    private static boolean installed() {
        var path = System.getenv("PATH");
        if (path == null) return false;
        return List.of(path.split(java.io.File.pathSeparator, -1)).stream()
                .filter(folder -> !folder.isEmpty())
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "strace")));
    }
}
