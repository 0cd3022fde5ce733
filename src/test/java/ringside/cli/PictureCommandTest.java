package ringside.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import ringside.album.Format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// `ringside picture` in every format, to files and to a pipe.
class PictureCommandTest {
    private static final String STORY = "resources/ringside/stories/opening.md";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir private Path folder;

    private int run(Object... words) {
        var arguments = Arrays.stream(words).map(String::valueOf).toArray(String[]::new);
        return Commands.run(arguments, new PrintWriter(out), new PrintWriter(err));
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void aFileAndAPipeGetTheSameBytes(Format format) throws IOException {
        var file = folder.resolve("o" + format.ending());
        assertThat(run("picture", STORY, "-o", file)).as("%s", err).isZero();
        assertThat(out.toString()).isEqualTo(file + System.lineSeparator());
        var piped = new ByteArrayOutputStream();
        var before = System.out;
        try {
            System.setOut(new PrintStream(piped, true, StandardCharsets.UTF_8));
            assertThat(run("picture", STORY, "--format", format.word(), "-o", "-"))
                    .as("%s", err)
                    .isZero();
        } finally {
            System.setOut(before);
        }
        assertThat(piped.toByteArray()).isEqualTo(Files.readAllBytes(file));
        assertThat(out.toString()).isEqualTo(file + System.lineSeparator());
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void allMarkedStepsInEveryFormatOfAStep(Format format) {
        var code = run("picture", STORY, "--all", "--format", format.word(), "-o", folder);
        if (format.extent() == Format.Extent.STORY) {
            assertThat(code).isEqualTo(2);
            assertThat(err.toString()).contains("leave --all away");
        } else {
            assertThat(code).as("%s", err).isZero();
            assertThat(folder.toFile().list())
                    .isNotEmpty()
                    .allMatch(name -> name.endsWith(format.ending()));
        }
    }

    @Test
    void anUnknownEndingListsThoseThatAre() {
        assertThat(run("picture", STORY, "-o", folder.resolve("o.bmp"))).isEqualTo(2);
        assertThat(err.toString().lines()).hasSize(1);
        for (var format : Format.values()) assertThat(err.toString()).contains(format.ending());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-o -",
                "--format bmp -o x.svg",
                "--theme blue -o x.svg",
                "--scale 5 -o x.png",
                "--scale NaN -o x.png",
                "--id-prefix 1a -o x.svg",
                "--step 1 --all -o x",
                "--all -o -"
            })
    void whatMakesNoSenseIsSaid(String options) {
        var words = ("picture " + STORY + " " + options).split(" ", -1);
        assertThat(run((Object[]) words)).as("%s", options).isEqualTo(2);
        assertThat(err.toString()).isNotEmpty().doesNotContain("Exception");
        assertThat(Path.of("x.svg")).doesNotExist();
    }

    @Test
    void idsBeginAsAsked() throws IOException {
        var file = folder.resolve("o.svg");
        run("picture", STORY, "--step", 3, "--id-prefix", "a-{step}", "-o", file);
        assertThat(Files.readString(file)).contains("id=\"a-3-process-1\"");
        run("picture", STORY, "-o", file);
        assertThat(Files.readString(file)).containsPattern("id=\"[a-z-]+-process-1\"");
    }

    @Test
    void aPictureIsAStory() throws IOException {
        for (var name : new String[] {"o.svg", "o.png"}) {
            var file = folder.resolve(name);
            assertThat(run("picture", STORY, "--step", 3, "-o", file)).as("%s", err).isZero();
            assertThat(run("run", "-q", file)).as("%s%s", out, err).isZero();
            var again = folder.resolve("again-" + name);
            assertThat(run("picture", file, "--step", 3, "-o", again)).as("%s", err).isZero();
            assertThat(again).hasSameBinaryContentAs(file);
        }
        Files.write(
                folder.resolve("bad.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        assertThat(run("run", folder.resolve("bad.png"))).isEqualTo(2);
        assertThat(err.toString().lines()).hasSize(1);
    }
}
