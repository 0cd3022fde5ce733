package ringside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

/// Every picture of the window that `.ci/screenshots` draws is there, as large as its line says.
class WindowPicturesTest {
    private static final Path LIST = Path.of("screenshots/windows.txt");

    @TestFactory
    Stream<DynamicTest> pictures() throws IOException {
        return Files.readAllLines(LIST).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(" ", -1))
                .map(
                        words ->
                                DynamicTest.dynamicTest(
                                        words[words.length - 1], () -> drawn(List.of(words))));
    }

    private static void drawn(List<String> words) throws IOException {
        var picture = ImageIO.read(Path.of(words.getLast()).toFile());
        var size = words.get(words.indexOf("size") + 1);
        assertThat(picture.getWidth() + "x" + picture.getHeight())
                .as("run .ci/screenshots and look at the result")
                .isEqualTo(size);
    }
}
