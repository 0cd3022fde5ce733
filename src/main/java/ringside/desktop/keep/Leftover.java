package ringside.desktop.keep;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;

/// A story that a window left behind when it was killed.
///
/// @param steps how many lines of commands it has
/// @param when it was last written
public record Leftover(Path file, String title, int steps, FileTime when) {
    private static final String FENCE = "```";

    /// What lies in a folder and belongs to no living window, the newest first. What cannot be read
    /// is passed over.
    public static List<Leftover> in(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .filter(Leftover::orphaned)
                    .flatMap(file -> read(file).stream())
                    .sorted(Comparator.comparing(Leftover::when).reversed())
                    .toList();
        } catch (IOException _) {
            return List.of();
        }
    }

    /// The story as it can be opened: a line that was cut short goes, and the last block ends.
    public String text() throws IOException {
        return mended(Files.readString(file));
    }

    /// It was taken over, or is not wanted.
    public void discard() throws IOException {
        Files.deleteIfExists(file);
    }

    private static boolean orphaned(Path file) {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            return lock != null;
        } catch (IOException | OverlappingFileLockException _) {
            return false;
        }
    }

    private static List<Leftover> read(Path file) {
        try {
            var text = mended(Files.readString(file));
            var when = Files.getLastModifiedTime(file);
            return List.of(new Leftover(file, title(text), steps(text), when));
        } catch (IOException _) {
            return List.of();
        }
    }

    static String mended(String text) {
        var whole = text.substring(0, text.lastIndexOf('\n') + 1);
        var open = whole.lines().filter(line -> line.startsWith(FENCE)).count() % 2 == 1;
        return open ? whole + FENCE + "\n" : whole;
    }

    private static String title(String text) {
        return text.lines()
                .filter(line -> line.startsWith("title: "))
                .findFirst()
                .map(line -> line.substring("title: ".length()))
                .orElse("");
    }

    private static int steps(String text) {
        return (int) text.lines().filter(line -> line.matches("(?:\\S+ = )?\\d+> .*")).count();
    }
}
