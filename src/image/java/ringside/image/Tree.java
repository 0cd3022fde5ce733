package ringside.image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Folders: what is in them, in an order that does not depend on the machine, and away with them.
final class Tree {
    private Tree() {}

    /// Every file below `folder`; none if there is no such folder.
    static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) return List.of();
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /// Removes `folder` with all that is in it, but for `kept` folders and those around them.
    static void clear(Path folder, Path... kept) throws IOException {
        if (!Files.exists(folder)) return;
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (var path : all)
            if (Stream.of(kept).noneMatch(it -> path.startsWith(it) || it.startsWith(path)))
                Files.delete(path);
    }
}
