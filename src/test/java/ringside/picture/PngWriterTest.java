package ringside.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;

import javax.imageio.ImageIO;

/// Pixels are compared within one machine only; across machines, compare the SVG.
class PngWriterTest {
    @Test
    void sizeIsTheScalesAndEqualInputGivesEqualBytes() throws Exception {
        var list = Stages.login().draw(Emphasis.NONE);
        for (var scale : new double[] {1, 2}) {
            var png = PngWriter.write(list, Palette.DARK, scale);
            var image = ImageIO.read(new ByteArrayInputStream(png));
            assertThat(image.getWidth()).isEqualTo((int) Math.ceil(list.bounds().width() * scale));
            assertThat(image.getHeight())
                    .isEqualTo((int) Math.ceil(list.bounds().height() * scale));
            assertThat(PngWriter.write(list, Palette.DARK, scale)).isEqualTo(png);
        }
    }

    @Test
    void paintsInksAsThePaletteSays() {
        var box = new ringside.layout.Box(0, 0, 20, 20);
        var mark = new Mark.Block(Tag.NONE, box, 0, Look.filled(Ink.SESSION));
        var list = new DisplayList(java.util.List.of(mark), box, org.pcollections.TreePMap.empty());
        for (var palette : Palette.ALL)
            assertThat(PngWriter.image(list, palette, 1).getRGB(10, 10) & 0xffffff)
                    .isEqualTo(Integer.parseInt(palette.of(Ink.SESSION).hex().substring(1), 16));
    }
}
