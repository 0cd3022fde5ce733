package ringside.desktop.keep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The files that were opened or saved lately, the last one first, a path a line.
///
/// Law: the list is read anew each time, so that two windows share it; what cannot be read or
/// written costs only the memory.
public final class Recent {
    private static final int MOST = 12;
    private final Path list;

    public Recent(Path list) {
        this.list = list;
    }

    public List<Path> files() {
        try {
            return Files.readAllLines(list).stream()
                    .filter(line -> !line.isBlank())
                    .map(Path::of)
                    .limit(MOST)
                    .toList();
        } catch (IOException | IllegalArgumentException _) {
            return List.of();
        }
    }

    /// Puts a file at the head.
    public void add(Path file) {
        var whole = file.toAbsolutePath().normalize();
        var next = new ArrayList<Path>();
        next.add(whole);
        files().stream().filter(other -> !other.equals(whole)).forEach(next::add);
        write(next);
    }

    /// Forgets a file that is no longer there.
    public void forget(Path file) {
        write(files().stream().filter(other -> !other.equals(file)).toList());
    }

    private void write(List<Path> files) {
        try {
            Files.createDirectories(list.getParent());
            Files.write(list, files.stream().limit(MOST).map(Path::toString).toList());
        } catch (IOException _) {
            // Nothing but this convenience depends on the list.
        }
    }
}
