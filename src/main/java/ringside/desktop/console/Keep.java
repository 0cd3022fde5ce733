package ringside.desktop.console;

import ringside.story.Lines;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Lines that outlive the program: a small text file of the XDG state directory.
///
/// Law: no payload is written, its length stands in its place; a file that cannot be read or
/// written changes nothing but that nothing is remembered.
public final class Keep {
    /// Remembers nothing.
    public static final Keep NOTHING = new Keep(Optional.empty());

    private final Optional<Path> file;

    private Keep(Optional<Path> file) {
        this.file = file;
    }

    public static Keep in(Path file) {
        return new Keep(Optional.of(file));
    }

    /// The newest lines, the oldest of them first.
    ///
    /// @param most how many
    public List<String> read(int most) {
        if (file.isEmpty()) return List.of();
        try {
            var lines = Files.readAllLines(file.get(), StandardCharsets.UTF_8);
            return List.copyOf(lines.subList(Math.max(0, lines.size() - most), lines.size()));
        } catch (IOException _) {
            return List.of();
        }
    }

    /// Writes all lines anew, so that the file never grows beyond them.
    public void write(List<String> lines) {
        if (file.isEmpty()) return;
        var veiled = new ArrayList<String>();
        for (var line : lines) veiled.add(Lines.veiled(line).replaceAll("\\R", " "));
        try {
            var folder = Objects.requireNonNull(file.get().toAbsolutePath().getParent());
            Files.createDirectories(folder);
            var fresh = folder.resolve(file.get().getFileName() + ".new");
            Files.write(fresh, veiled, StandardCharsets.UTF_8);
            Files.move(fresh, file.get(), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException _) {
            // The next start knows less; nothing else depends on it.
        }
    }
}
