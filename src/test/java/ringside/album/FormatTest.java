package ringside.album;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import ringside.evidence.Content;
import ringside.graph.Ref;
import ringside.keyctl.Secrets;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/// What holds for every format: equal bytes for equal stories wherever it runs, and no payload.
class FormatTest {
    private static final String SECRET = "correct-horse-battery";

    @TempDir private Path folder;

    @ParameterizedTest
    @EnumSource(Format.class)
    void theMachinesLanguageLeavesNoTrace(Format format) {
        var shown = Tales.nasty();
        var here = format.write(shown, 3, Finish.PLAIN);
        var before = Locale.getDefault();
        var line = System.getProperty("line.separator");
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            System.setProperty("line.separator", "\r\n");
            assertThat(format.write(Tales.nasty(), 3, Finish.PLAIN)).isEqualTo(here);
        } finally {
            Locale.setDefault(before);
            System.setProperty("line.separator", line);
        }
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void payloadsStayAtHome(Format format) {
        var text =
                "# S\n\n```story\n1> join_session a\nk = 1> keyctl add user k "
                        + SECRET
                        + " @s\n1> keyctl print %k => "
                        + SECRET
                        + "\n```\n";
        var shown = Tales.opened("s", text);
        for (var step = 0; step <= shown.timeline().length(); step++) {
            var document = format.write(shown, step, Finish.PLAIN);
            assertThat(new String(document, StandardCharsets.UTF_8)).doesNotContain(SECRET);
            if (opens(format)) assertThat(inside(document)).doesNotContain(SECRET);
            var open = format.write(shown, step, Finish.PLAIN.with(Secrets.SHOWN));
            if (opens(format)) assertThat(inside(open)).isEqualTo(text);
        }
    }

    private static boolean opens(Format format) {
        return format == Format.SVG || format == Format.PNG || format == Format.HTML;
    }

    @Test
    void aPictureOrPageOpenedIsDrawnTheSame() {
        for (var shown : Tales.all())
            for (var format : new Format[] {Format.SVG, Format.PNG, Format.HTML}) {
                var last = shown.timeline().length();
                var picture = format.write(shown, last, Finish.PLAIN);
                var again = Tales.opened("picture", inside(picture));
                assertThat(again.timeline().length()).isEqualTo(last);
                assertThat(again.pictures()).isEqualTo(shown.pictures());
                assertThat(Plate.of(again, last).list()).isEqualTo(Plate.of(shown, last).list());
            }
    }

    @Test
    void idsAreNamesAndLast() {
        var shown = Tales.named("ringside/stories/opening.md");
        var last = shown.timeline().length();
        var ids = Pattern.compile(" id=\"([^\"]+)\"");
        for (var step : new int[] {last - 1, last}) {
            var svg =
                    new String(Format.SVG.write(shown, step, Finish.PLAIN), StandardCharsets.UTF_8);
            var all = ids.matcher(svg).results().map(it -> it.group(1)).toList();
            assertThat(all).doesNotHaveDuplicates().allMatch(Finish::isPrefix);
            for (var ref : Plate.of(shown, step).view().topology().things())
                if (ref instanceof Ref.OfKey)
                    assertThat(all).anyMatch(id -> id.endsWith("-" + ref.id()));
        }
    }

    @Test
    void imageMagickReadsEveryScale() throws IOException {
        var shown = Tales.nasty();
        var bounds = Plate.of(shown, 5).list().bounds();
        for (var scale = 1; scale <= 4; scale++) {
            var file = folder.resolve(scale + ".png");
            Files.write(file, Format.PNG.write(shown, 5, Finish.PLAIN.withScale(scale)));
            var said =
                    Tool.run(
                            "identify", "-regard-warnings", "-format", "%m %w %h", file.toString());
            assertThat(said)
                    .isEqualTo(
                            new Tool.Said(
                                    0,
                                    "PNG %d %d"
                                            .formatted(
                                                    (int) Math.ceil(bounds.width() * scale),
                                                    (int) Math.ceil(bounds.height() * scale))));
        }
    }

    @Test
    void endingsAndWordsFindTheirFormat() {
        for (var format : Format.values()) {
            assertThat(Format.of("a/b.X" + format.ending().toUpperCase(Locale.ROOT)))
                    .contains(format);
            assertThat(Format.named(format.word())).contains(format);
            assertThat(Format.all()).contains(format.ending());
        }
        assertThat(Format.of("x.gv")).contains(Format.DOT);
        assertThat(Format.of("x.mmd")).contains(Format.MERMAID);
        assertThat(Format.of("svg")).isEmpty();
        assertThat(Format.named("bmp")).isEmpty();
    }

    private static String inside(byte[] picture) {
        return switch (Content.of("it", picture)) {
            case Content.Text(var text) -> text;
            case Content.Nothing(var sentence) -> throw new AssertionError(sentence);
        };
    }
}
