package ringside.story;

import ringside.state.Divergence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The story of each [Divergence]: a few lines whose last one shows what Linux does, and under the
/// man pages' semantics what they say.
public final class Recipes {
    private Recipes() {}

    /// Where the story lies among the program's resources.
    public static String resource(Divergence divergence) {
        return "/ringside/divergences/" + divergence.id() + ".md";
    }

    public static Optional<String> text(Divergence divergence) {
        try (var in = Recipes.class.getResourceAsStream(resource(divergence))) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// The story, read. Every one of them is well, or a test fails.
    public static Optional<Story> story(Divergence divergence) {
        return text(divergence)
                .map(StoryText::parse)
                .flatMap(
                        parsed ->
                                parsed instanceof Parsed.Whole(var story)
                                        ? Optional.of(story)
                                        : Optional.empty());
    }
}
