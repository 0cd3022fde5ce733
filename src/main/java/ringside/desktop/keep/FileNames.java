package ringside.desktop.keep;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/// What files are called in a list: by their own names, and where two have the same one, with as
/// many of the folders around them as tell them apart.
public final class FileNames {
    private final Map<Path, String> names = new HashMap<>();

    private FileNames() {}

    /// Tells these files apart.
    public static FileNames of(Collection<Path> files) {
        var all = new FileNames();
        var different = List.copyOf(new LinkedHashSet<>(files));
        for (var file : different) all.names.put(file, name(file, different));
        return all;
    }

    /// The name of one of them.
    public String of(Path file) {
        return names.getOrDefault(file, String.valueOf(file.getFileName()));
    }

    private static String name(Path file, List<Path> all) {
        for (var parts = 1; parts < file.getNameCount(); parts++) {
            var most = parts;
            var name = end(file, most);
            if (all.stream().filter(other -> end(other, most).equals(name)).count() == 1)
                return name.toString();
        }
        return file.toString();
    }

    private static Path end(Path file, int parts) {
        var whole = file.getNameCount();
        return whole == 0 ? file : file.subpath(Math.max(0, whole - parts), whole);
    }
}
