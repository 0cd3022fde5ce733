package ringside.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import ringside.evidence.Content;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

/// The pictures of the manual stay true: each is drawn again from its story and compared with the
/// one that is committed: the story inside to the letter; of the pixels a few may differ, as edges
/// of letters do between Java builds.
class ScreenshotsTest {
    private static final double TOLERATED = 0.002;
    private static final int VISIBLE = 64;

    @TempDir private Path folder;

    @TestFactory
    Stream<DynamicTest> pictures() throws IOException {
        return Files.readAllLines(Path.of("screenshots/pictures.txt")).stream()
                .map(line -> line.split(" ", -1))
                .map(words -> DynamicTest.dynamicTest(words[0], () -> compare(words)));
    }

    private void compare(String[] words) throws IOException {
        var fresh = folder.resolve(words[0]);
        draw(words, fresh);
        var expected = ImageIO.read(fresh.toFile());
        var committed = ImageIO.read(Path.of("screenshots", words[0]).toFile());
        assertThat(List.of(committed.getWidth(), committed.getHeight()))
                .as("size; run .ci/screenshots and look at the result")
                .isEqualTo(List.of(expected.getWidth(), expected.getHeight()));
        assertThat(differing(committed, expected))
                .as("share of differing pixels; run .ci/screenshots and look at the result")
                .isLessThan(TOLERATED);
        assertThat(story(Path.of("screenshots", words[0])))
                .as("the story inside; run .ci/screenshots")
                .isEqualTo(story(fresh));
    }

    private static String story(Path picture) throws IOException {
        return switch (Content.of(picture.toString(), Files.readAllBytes(picture))) {
            case Content.Text(var text) -> text;
            case Content.Nothing(var sentence) -> throw new AssertionError(sentence);
        };
    }

    private static void draw(String[] words, Path to) {
        var arguments = new ArrayList<>(List.of("picture", "resources/ringside/" + words[1]));
        arguments.addAll(List.of(words).subList(2, words.length));
        arguments.addAll(List.of("--scale", "1.25", "-o", to.toString()));
        var said = new StringWriter();
        var code =
                Commands.run(
                        arguments.toArray(String[]::new),
                        new PrintWriter(said),
                        new PrintWriter(said));
        assertThat(code).as(said.toString()).isZero();
    }

    private static double differing(BufferedImage a, BufferedImage b) {
        var count = 0;
        for (var y = 0; y < a.getHeight(); y++)
            for (var x = 0; x < a.getWidth(); x++)
                if (visibly(a.getRGB(x, y), b.getRGB(x, y))) count++;
        return (double) count / (a.getWidth() * a.getHeight());
    }

    private static boolean visibly(int a, int b) {
        return Stream.of(0, 8, 16)
                .anyMatch(shift -> Math.abs((a >> shift & 255) - (b >> shift & 255)) > VISIBLE);
    }
}
