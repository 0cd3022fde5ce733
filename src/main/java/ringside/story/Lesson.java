package ringside.story;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A lesson that ships, as a list of them shows it: its name, what its header says of it, and how
/// many steps and questions it has.
///
/// @param level `first hour`, `user`, `administrator` or `kernel hacker`
public record Lesson(
        String name, String title, String level, String learn, int steps, int questions) {
    /// The levels, from the first hour on.
    public static final List<String> LEVELS =
            List.of("first hour", "user", "administrator", "kernel hacker");

    /// All lessons, in the order in which one reads them.
    public static List<Lesson> all() {
        return Volume.on(Shelf.LESSON)
                .flatMap(volume -> volume.story().map(story -> of(volume.name(), story)).stream())
                .toList();
    }

    /// The text of a lesson.
    ///
    /// @param asked its name, its number, or its name without the number
    public static Optional<String> text(String asked) {
        return Shelf.LESSON.find(asked).flatMap(Shelf.LESSON::text);
    }

    private static Lesson of(String name, Story story) {
        var more = story.header().more();
        return new Lesson(
                name,
                story.title(),
                more.getOrDefault("level", ""),
                more.getOrDefault("learn", ""),
                story.steps().size(),
                (int) asked(story).count());
    }

    private static Stream<Statement> asked(Story story) {
        return story.statements().stream().filter(Statement.Asked.class::isInstance);
    }
}
