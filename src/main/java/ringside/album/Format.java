package ringside.album;

import ringside.evidence.Opened;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// The documents that can be made of a story. The ending of a file's name decides; whoever writes
/// to a pipe names the format by its word.
///
/// Law: equal stories and equal finish give equal bytes, on any machine.
public enum Format {
    SVG(Extent.STEP, Drawing::svg, "svg"),
    PNG(Extent.STEP, Drawing::png, "png"),
    DOT(Extent.STEP, Written::dot, "dot", "gv"),
    GRAPHML(Extent.STEP, Written::graphml, "graphml"),
    MERMAID(Extent.STEP, Written::mermaid, "mermaid", "mmd"),
    JSON(Extent.STEP, Written::json, "json"),
    /// The outline in words.
    TXT(Extent.STEP, Written::text, "txt"),
    /// A page that replays the story.
    HTML(Extent.STORY, Webpage::write, "html", "htm"),
    /// A film that repeats itself.
    GIF(Extent.STORY, Gif::write, "gif");

    /// How much of a story a document shows.
    public enum Extent {
        /// One step.
        STEP,
        /// The whole story; the step is where a reader begins, as far as the format knows such a
        /// thing.
        STORY
    }

    /// Makes the document of a story.
    private interface Writer {
        byte[] write(Opened.Shown shown, int step, Finish finish);
    }

    private final Extent extent;

    @SuppressWarnings("ImmutableEnumChecker") // a method without a state
    private final Writer writer;

    @SuppressWarnings("ImmutableEnumChecker") // List.of()
    private final List<String> endings;

    Format(Extent extent, Writer writer, String... endings) {
        this.extent = extent;
        this.writer = writer;
        this.endings = List.of(endings);
    }

    public Extent extent() {
        return extent;
    }

    /// The word of `--format`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What the names of such files end in, with the dot; the usual one.
    public String ending() {
        return "." + endings.getFirst();
    }

    /// Whether [Finish#scale] matters to it.
    public boolean scales() {
        return switch (this) {
            case PNG, GIF -> true;
            case SVG, DOT, GRAPHML, MERMAID, JSON, TXT, HTML -> false;
        };
    }

    /// Whether [Finish#theme] matters to it.
    public boolean colours() {
        return switch (this) {
            case SVG, PNG, DOT, MERMAID, HTML, GIF -> true;
            case GRAPHML, JSON, TXT -> false;
        };
    }

    /// Whether the story is in it, and with it payloads where they are asked for.
    public boolean carries() {
        return switch (this) {
            case SVG, PNG, HTML -> true;
            case DOT, GRAPHML, MERMAID, JSON, TXT, GIF -> false;
        };
    }

    /// The document of this story, a step of it from 0 (the start) to its length.
    ///
    /// @throws Unfit when the story does not fit the format
    public byte[] write(Opened.Shown shown, int step, Finish finish) {
        return writer.write(shown, step, finish);
    }

    /// The format that a file of this name has; the case of letters does not matter.
    public static Optional<Format> of(String file) {
        var low = file.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.endings.stream().anyMatch(end -> low.endsWith("." + end)))
                .findFirst();
    }

    /// The format of this word or ending: `svg`, `gv`.
    public static Optional<Format> named(String word) {
        return of("." + word);
    }

    /// All endings for people: `.svg, .png or .dot`.
    public static String all() {
        var all =
                Arrays.stream(values())
                        .flatMap(format -> format.endings.stream())
                        .map(ending -> "." + ending)
                        .toList();
        return all.stream().limit(all.size() - 1L).collect(Collectors.joining(", "))
                + " or "
                + all.getLast();
    }
}
