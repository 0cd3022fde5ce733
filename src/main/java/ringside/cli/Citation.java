package ringside.cli;

import ringside.story.Shelf;
import ringside.story.Volume;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Stories that ship, as a line of text or of Markdown names them: shelf by shelf, lessons by their
/// numbers.
final class Citation {
    /// As many are named where all of them would be too many to read.
    private static final int FEW = 6;

    private Citation() {}

    /// The first few, for readers; the table of coverage has all of them.
    static String few(List<Volume> volumes) {
        return text(first(volumes)) + more(volumes);
    }

    private static List<Volume> first(List<Volume> volumes) {
        return volumes.subList(0, Math.min(FEW, volumes.size()));
    }

    private static String more(List<Volume> volumes) {
        return volumes.size() <= FEW ? "" : " and " + (volumes.size() - FEW) + " more";
    }

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

    /// The first few as links.
    static String links(List<Volume> volumes) {
        var links = first(volumes).stream().map(Citation::link).collect(Collectors.joining(", "));
        return links + more(volumes);
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
