package ringside.desktop.keep;

import ringside.story.Attendance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// How far a person came in each lesson, a line each, in the XDG state directory.
///
/// Law: the file is read anew each time, so that two windows share it, and it is whole at any
/// moment; what cannot be read or written costs only the memory.
public final class ClassBook {
    private final Path file;

    public ClassBook(Path file) {
        this.file = file;
    }

    /// What is known of a lesson, by its full name: `lesson:03-exec`.
    public Optional<Attendance> of(String lesson) {
        return Optional.ofNullable(all().get(lesson));
    }

    /// All lessons of which something is known.
    public Map<String, Attendance> all() {
        var all = new TreeMap<String, Attendance>();
        try {
            for (var line : Files.readAllLines(file)) {
                var blank = line.indexOf('\t');
                if (blank <= 0) continue;
                var name = line.substring(0, blank);
                Attendance.read(line.substring(blank + 1)).ifPresent(it -> all.put(name, it));
            }
        } catch (IOException _) {
            return Map.of();
        }
        return all;
    }

    /// Enters a lesson; what is known of the others stays.
    public void enter(String lesson, Attendance now) {
        if (lesson.isBlank() || lesson.chars().anyMatch(Character::isISOControl)) return;
        var all = new TreeMap<>(all());
        if (now.equals(all.put(lesson, now))) return;
        try {
            Files.createDirectories(file.getParent());
            var fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.write(
                    fresh,
                    all.entrySet().stream()
                            .map(entry -> entry.getKey() + "\t" + entry.getValue().line())
                            .toList());
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException _) {
            // The next start begins the lesson anew; nothing else depends on it.
        }
    }
}
