package ringside.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

/// Pictures give their story back, and refuse in one sentence when they are damaged.
class CarrierTest {
    private static final String SHORT = "# A story\n\n```story\n1> join_session a\n```\n";

    static Stream<String> stories() {
        return Stream.of(
                SHORT,
                SHORT + "Grüße, 钥匙, \uD83D\uDD11, <b>&amp; \"]]>\" -->\n".repeat(200),
                SHORT + "odd \u0001 control, \r\n and \uFFFE\n",
                "");
    }

    @ParameterizedTest
    @MethodSource("stories")
    void aPngGivesItsStoryBack(String story) throws IOException {
        var carrying = PngCarrier.carrying(png(), story);
        assertThat(text(carrying)).isEqualTo(story);
        var image = ImageIO.read(new ByteArrayInputStream(carrying));
        assertThat(image.getRGB(3, 4) & 0xffffff).isEqualTo(0x123456);
    }

    @ParameterizedTest
    @MethodSource("stories")
    void anSvgGivesItsStoryBack(String story) {
        var svg =
                "<svg xmlns=\"http://www.w3.org/2000/svg\">"
                        + SvgCarrier.metadata(story)
                        + "</svg>";
        assertThat(text(svg.getBytes(StandardCharsets.UTF_8))).isEqualTo(story);
        var page = "\ufeff<?xml version=\"1.0\"?>\n<!-- edited -->\n" + svg;
        assertThat(text(page.getBytes(StandardCharsets.UTF_8))).isEqualTo(story);
    }

    @Test
    void aPageWithoutAStoryIsRefused() {
        assertThat(refusal("<!DOCTYPE html>\n<p>1> fork</p>".getBytes(StandardCharsets.UTF_8)))
                .startsWith("it.png is a page that carries no story; ");
        assertThat(
                        refusal(
                                "<html><a href=\"data:text/markdown;charset=utf-8;base64,a\">"
                                        .getBytes(StandardCharsets.UTF_8)))
                .startsWith("it.png is a damaged page: ");
    }

    @Test
    void aPictureWithoutAStoryIsRefused() throws IOException {
        assertThat(refusal(png())).startsWith("it.png is a picture that carries no story; ");
        assertThat(
                        refusal(
                                "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"
                                        .getBytes(StandardCharsets.UTF_8)))
                .startsWith("it.png is a picture that carries no story; ");
    }

    @Test
    void nothingOutsideIsFetched() {
        var svg =
                "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                        + "<svg xmlns=\"http://www.w3.org/2000/svg\"><metadata><story xmlns=\""
                        + SvgCarrier.NAMESPACE
                        + "\">&x;</story></metadata></svg>";
        var content = Content.of("it.svg", svg.getBytes(StandardCharsets.UTF_8));
        assertThat(content.toString()).doesNotContain("root");
    }

    @Test
    void aDamagedSvgIsRefusedWithItsLine() {
        var svg = "<svg xmlns=\"http://www.w3.org/2000/svg\">\n<metadata>\n<oops";
        assertThat(refusal(svg.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("it.png is a damaged SVG: line 3 is not XML; export the picture again.");
    }

    @Test
    void textThatIsNoUtf8IsRefusedWithItsLine() {
        var bytes = "# A\n\n#\u00e9".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(refusal(bytes)).startsWith("it.png: line 3, column 2: expected UTF-8 text");
    }

    @Test
    void everyFlippedByteOfTheStoryIsFound() throws IOException {
        var whole = PngCarrier.carrying(png(), SHORT.repeat(30));
        var end = whole.length - png().length + 33;
        for (var at = 33 + 8; at < end; at++) {
            var damaged = whole.clone();
            damaged[at] ^= 1;
            assertThat(Content.of("it.png", damaged)).isInstanceOf(Content.Nothing.class);
        }
    }

    @Test
    void everyPrefixIsReadOrRefused() throws IOException {
        var whole = PngCarrier.carrying(png(), SHORT);
        for (var length = 0; length < whole.length; length++) {
            var content = Content.of("it.png", Arrays.copyOf(whole, length));
            if (content instanceof Content.Text(var text) && length > 8)
                assertThat(text).isEqualTo(SHORT);
        }
        var random = new Random(7);
        for (var round = 0; round < 2000; round++) {
            var damaged = whole.clone();
            damaged[8 + random.nextInt(whole.length - 8)] = (byte) random.nextInt();
            assertThat(Content.of("it.png", damaged)).isNotNull();
        }
    }

    private static String text(byte[] bytes) {
        return switch (Content.of("it", bytes)) {
            case Content.Text(var text) -> text;
            case Content.Nothing(var sentence) -> throw new AssertionError(sentence);
        };
    }

    private static String refusal(byte[] bytes) {
        return switch (Content.of("it.png", bytes)) {
            case Content.Text(var text) -> throw new AssertionError(text);
            case Content.Nothing(var sentence) -> sentence;
        };
    }

    private static byte[] png() throws IOException {
        var image = new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB);
        image.setRGB(3, 4, 0x123456);
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
