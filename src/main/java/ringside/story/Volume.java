package ringside.story;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A story that ships, by its shelf and its name; one type for lists, links and tables of them.
public record Volume(Shelf shelf, String name) {
    /// Everything that ships, shelf by shelf, in reading order.
    public static List<Volume> all() {
        return Arrays.stream(Shelf.values()).flatMap(Volume::on).toList();
    }

    /// What stands on one shelf.
    public static Stream<Volume> on(Shelf shelf) {
        return shelf.names().stream().map(name -> new Volume(shelf, name));
    }

    /// How one names it on the command line: `lesson:02-fork`.
    public String reference() {
        return shelf.word() + ":" + name;
    }

    /// The story, read; every one that ships can be read, or a test fails.
    public Optional<Story> story() {
        return shelf.text(name)
                .map(StoryText::parse)
                .flatMap(
                        parsed ->
                                parsed instanceof Parsed.Whole(var story)
                                        ? Optional.of(story)
                                        : Optional.empty());
    }

    /// Its number where its name begins with one, as a lesson's does; else its name.
    public String brief() {
        return name.replaceFirst("^(\\d+)-.*", "$1");
    }
}
