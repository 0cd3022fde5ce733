package ringside.album;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import ringside.keyctl.Secrets;
import ringside.picture.Palette;
import ringside.picture.PngWriter;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import javax.imageio.ImageIO;

/// The film of a story: as many frames as it has moments to see, each as long as it takes to read,
/// all of one size, and in the colours of the picture.
class GifTest {
    private static final List<Strip.Frame> STRIP =
            Strip.of(Yarns.shown(Yarns.CASCADE), Secrets.HIDDEN);

    @TempDir private Path folder;

    private Path film() throws IOException {
        var bytes = Format.GIF.write(Yarns.shown(Yarns.CASCADE), 0, Finish.PLAIN);
        return Files.write(folder.resolve("film.gif"), bytes);
    }

    @Test
    void imageMagickSeesEveryFrameAndItsTime() throws IOException {
        var said = Tool.run("identify", "-format", "%T %W %H\n", film().toString());
        assertThat(said.status()).as(said.text()).isZero();
        var bounds = STRIP.getFirst().list().bounds();
        var size = (int) Math.ceil(bounds.width()) + " " + (int) Math.ceil(bounds.height());
        var expected =
                STRIP.stream()
                        .map(frame -> frame.delay() + " " + size)
                        .collect(Collectors.joining("\n"));
        assertThat(said.text().strip()).isEqualTo(expected);
    }

    @Test
    void everyFrameIsItsPicture() throws IOException {
        var film = film();
        var frames = folder.resolve("frame-%02d.png");
        var said = Tool.run("convert", film.toString(), "-coalesce", frames.toString());
        assertThat(said.status()).as(said.text()).isZero();
        for (var at = 0; at < STRIP.size(); at++) {
            var seen = ImageIO.read(folder.resolve("frame-%02d.png".formatted(at)).toFile());
            var drawn = PngWriter.image(STRIP.get(at).list(), Palette.LIGHT, 1);
            assertThat(difference(seen, drawn)).as("frame %d", at).isLessThan(0.6);
        }
    }

    /// Mean difference of the channels, 0 to 255.
    private static double difference(BufferedImage one, BufferedImage other) {
        var sum = 0L;
        for (var y = 0; y < one.getHeight(); y++)
            for (var x = 0; x < one.getWidth(); x++)
                for (var shift = 0; shift <= 16; shift += 8)
                    sum +=
                            Math.abs(
                                    ((one.getRGB(x, y) >> shift) & 0xff)
                                            - ((other.getRGB(x, y) >> shift) & 0xff));
        return sum / (3.0 * one.getWidth() * one.getHeight());
    }

    @Test
    void itRepeatsAndIsWholeAtFirst() throws IOException {
        var bytes = Files.readAllBytes(film());
        assertThat(new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1))
                .startsWith("GIF89a")
                .contains("NETSCAPE2.0\u0003\u0001\u0000\u0000");
        var first = ImageIO.read(new ByteArrayInputStream(bytes));
        var bounds = STRIP.getFirst().list().bounds();
        assertThat(first.getWidth()).isEqualTo((int) Math.ceil(bounds.width()));
    }

    @Test
    void destructionIsSeenInBeats() {
        var texts = STRIP.stream().map(frame -> String.join("|", frame.list().texts())).toList();
        assertThat(texts).anyMatch(it -> it.contains("build has no reference left"));
        assertThat(texts).anyMatch(it -> it.contains("token is destroyed"));
        assertThat(texts.getLast()).contains("10/10", "1000 bash $ exit");
        assertThat(texts).noneMatch(it -> it.contains("hunter2"));
        assertThat(STRIP).hasSizeGreaterThan(11);
    }

    @Test
    void aFilmForNobodyIsRefused() {
        var text = "# Long\n\n```story\n" + "wait 1\n".repeat(Strip.MOST + 1) + "```\n";
        assertThatThrownBy(() -> Format.GIF.write(Yarns.shown(text), 0, Finish.PLAIN))
                .isInstanceOf(Unfit.class)
                .hasMessageContaining("1001; write it as html.");
    }
}
