package ringside.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A folder of stories that ship with the program, with one word for it: `lesson:02-fork` is the
/// lesson of that name, wherever a file can be named.
///
/// The class path cannot be listed, so lessons and cases have an `index.txt` of their names in
/// reading order; a test holds it equal to what lies beside it.
public enum Shelf {
    /// What people learn from, in reading order.
    LESSON("lesson", "/lessons/"),
    /// What the window and the pictures of the documentation show.
    STORY("story", "/ringside/stories/"),
    /// What reaches the rules that no lesson needs, by operation.
    CASE("case", "/ringside/cases/"),
    /// One for each difference between man pages and kernel, by its id.
    DIVERGENCE("divergence", "/ringside/divergences/");

    private final String word;
    private final String folder;

    Shelf(String word, String folder) {
        this.word = word;
        this.folder = folder;
    }

    /// The word before the colon.
    public String word() {
        return word;
    }

    /// Where the story lies among the program's resources.
    public String resource(String name) {
        return folder + name + ".md";
    }

    /// The names of all that is here, in reading order.
    public List<String> names() {
        return switch (this) {
            case LESSON, CASE -> index();
            case STORY -> Stories.names();
            case DIVERGENCE ->
                    Arrays.stream(ringside.state.Divergence.values())
                            .map(ringside.state.Divergence::id)
                            .toList();
        };
    }

    /// The text of the story of that name.
    public Optional<String> text(String name) {
        return read(resource(name));
    }

    /// The name that somebody meant: the name itself; of a lesson also its number (`2`, `02`) or
    /// what follows it (`fork`).
    public Optional<String> find(String asked) {
        return names().stream()
                .filter(name -> asked.equals(name) || (this == LESSON && isCalled(name, asked)))
                .findFirst();
    }

    private static boolean isCalled(String name, String asked) {
        var parts = name.split("-", 2);
        return List.of(parts[0], parts[0].replaceFirst("^0", ""), parts[1]).contains(asked);
    }

    /// The shelf whose word stands before the colon of `lesson:02-fork`.
    public static Optional<Shelf> of(String reference) {
        return Stream.of(values()).filter(s -> reference.startsWith(s.word + ":")).findFirst();
    }

    private List<String> index() {
        return read(folder + "index.txt").orElse("").lines().toList();
    }

    private static Optional<String> read(String resource) {
        try (var in = Shelf.class.getResourceAsStream(resource)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
