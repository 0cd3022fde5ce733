package ringside.cli;

import ringside.story.Shelf;
import ringside.story.Volume;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Stories that ship, as a line of text or of Markdown names them: shelf by shelf, lessons by their
/// numbers.
final class Citation {
    private Citation() {}

    /// `lessons 02 14, stories fork, cases lookup, differences D1 D14`.
    static String text(List<Volume> volumes) {
        return Arrays.stream(Shelf.values())
                .filter(shelf -> on(shelf, volumes) > 0)
                .map(shelf -> plural(shelf) + " " + briefly(shelf, volumes))
                .collect(Collectors.joining(", "));
    }

    /// The names of those on one shelf.
    static String briefly(Shelf shelf, List<Volume> volumes) {
        return volumes.stream()
                .filter(volume -> volume.shelf() == shelf)
                .map(Volume::brief)
                .collect(Collectors.joining(" "));
    }

    /// How many stand on one shelf.
    static long on(Shelf shelf, List<Volume> volumes) {
        return volumes.stream().filter(volume -> volume.shelf() == shelf).count();
    }

    static String links(List<Volume> volumes) {
        return volumes.stream().map(Citation::link).collect(Collectors.joining(", "));
    }

    /// A link from a page that lies beside the folders of stories.
    static String link(Volume volume) {
        var from = volume.shelf().resource(volume.name()).replaceFirst("^/ringside/", "");
        return "[" + volume.name() + "](" + from.replaceFirst("^/", "../") + ")";
    }

    /// The word for several.
    static String plural(Shelf shelf) {
        return switch (shelf) {
            case LESSON -> "lessons";
            case STORY -> "stories";
            case CASE -> "cases";
            case DIVERGENCE -> "differences";
        };
    }
}
