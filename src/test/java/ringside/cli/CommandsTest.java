package ringside.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

class CommandsTest {
    private static final String STORY = "resources/ringside/stories/opening.md";
    private static final String RECORDING = "resources/ringside/recordings/su-login-alice.strace";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir private Path folder;

    private int run(Object... words) {
        var arguments = Arrays.stream(words).map(String::valueOf).toArray(String[]::new);
        return Commands.run(arguments, new PrintWriter(out), new PrintWriter(err));
    }

    @Test
    void helpNamesEveryCommand() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("picture", "run", "check");
    }

    @Test
    void theVersionIsTheBuilds() {
        assertThat(run("--version")).isZero();
        assertThat(out.toString()).matches("(?s)ringside \\d+\\.\\d+\\.\\d+ .*");
    }

    @Test
    void aStoryThatHoldsEndsWithZero() {
        assertThat(run("run", STORY)).as("%s%s", out, err).isZero();
        assertThat(out.toString()).contains(" $ ");
    }

    @Test
    void anExpectationThatFailsIsToldAndEndsWithOne() throws IOException {
        var story = folder.resolve("wrong.md");
        var text = "# Wrong\n\n```story\na = 1> keyctl newring a @s\nexpect refs %a 7\n```\n";
        Files.writeString(story, text);
        assertThat(run("run", "-q", story)).as("%s%s", out, err).isEqualTo(1);
        assertThat(out.toString()).contains("line 5");
    }

    @Test
    void everyShippedRecordingAgrees() {
        assertThat(run("check", RECORDING)).as("%s%s", out, err).isZero();
        assertThat(out.toString()).containsPattern("\\d\\d+ compared, 0 differ");
    }

    @Test
    void anAlteredAnswerIsToldAndEndsWithOne() throws IOException {
        var altered = folder.resolve("altered.strace");
        var text = Files.readString(Path.of(RECORDING));
        var call = "KEYCTL_SESSION_TO_PARENT) = ";
        Files.writeString(
                altered, text.replace(call + "0", call + "-1 EPERM (Operation not permitted)"));
        assertThat(run("check", altered)).isEqualTo(1);
        assertThat(out.toString()).contains("altered.strace:", "differ");
    }

    @Test
    void aProgramAndItsUpcallAreCheckedTogether() throws IOException {
        var whole = Path.of("src/test/resources/recordings/upcall-debug.strace");
        var program = folder.resolve("su.strace");
        var upcall = folder.resolve("upcall.strace");
        var lines = Files.readAllLines(whole);
        Files.write(program, lines.stream().filter(line -> !isHelpers(line)).toList());
        Files.write(upcall, lines.stream().filter(CommandsTest::isHelpers).toList());
        assertThat(run("check", "--together", upcall, program)).as("%s%s", out, err).isZero();
        assertThat(out.toString()).endsWith("100 compared, 0 differ\n");
    }

    private static boolean isHelpers(String line) {
        return line.startsWith("2918") || line.startsWith("2923") || line.startsWith("2926");
    }

    @Test
    void whatIsSkippedIsToldWhenAsked() throws IOException {
        var cut = folder.resolve("cut.strace");
        Files.writeString(cut, Files.readString(Path.of(RECORDING)) + "979 setns(3, 0) = 0\n");
        assertThat(run("check", "-v", cut)).as("%s%s", out, err).isZero();
        assertThat(out.toString()).contains("setns(3, 0) = 0", "    skipped: ", "1 skipped: ");
    }

    @Test
    void aStoryIsNoRecording() {
        assertThat(run("check", STORY)).isEqualTo(2);
        assertThat(err.toString()).contains("ringside run");
    }

    @Test
    void picturesAreWrittenInTheFormatOfTheirEnding() throws IOException {
        var svg = folder.resolve("new/folder/o.svg");
        var png = folder.resolve("o.png");
        assertThat(run("picture", STORY, "-o", svg)).as("%s", err).isZero();
        assertThat(run("picture", RECORDING, "--step", 5, "--theme", "dark", "-o", png)).isZero();
        assertThat(Files.readString(svg)).startsWith("<svg");
        assertThat(Files.readAllBytes(png)).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void equalStoriesMakeEqualPictures() {
        var first = folder.resolve("1.svg");
        var second = folder.resolve("2.svg");
        run("picture", STORY, "-o", first);
        run("picture", STORY, "-o", second);
        assertThat(first).hasSameBinaryContentAs(second);
    }

    @Test
    void everyMarkedStepIsDrawn() {
        var code = run("picture", STORY, "--all", "--format", "png", "-o", folder);
        assertThat(code).as("%s", err).isZero();
        assertThat(folder.toFile().list()).isNotEmpty().allMatch(name -> name.endsWith(".png"));
    }

    @Test
    void whatCannotBeDrawnIsSaidInOneSentence() {
        var svg = folder.resolve("o.svg");
        assertThat(run("picture", STORY, "-o", folder.resolve("o.bmp"))).isEqualTo(2);
        assertThat(run("picture", STORY, "--step", 9999, "-o", svg)).isEqualTo(2);
        assertThat(run("picture", STORY, "--name", "nix", "-o", svg)).isEqualTo(2);
        assertThat(run("picture", folder.resolve("nix.md"), "-o", svg)).isEqualTo(2);
        assertThat(err.toString().lines())
                .hasSize(4)
                .allMatch(line -> line.startsWith("ringside: "));
    }

    @Test
    void aPageShowsTheWholeStoryAndSaysSo() {
        var page = folder.resolve("o.html");
        assertThat(run("picture", STORY, "-o", page)).as("%s", err).isZero();
        assertThat(page).exists();
        assertThat(run("picture", STORY, "--step", 1, "-o", page)).isEqualTo(2);
        assertThat(err.toString()).contains("html shows all steps in one file; leave --step");
        assertThat(run("picture", STORY, "--all", "--format", "html", "-o", folder)).isEqualTo(2);
    }

    @Test
    void junkIsRefusedInOneSentence() throws IOException {
        var junk = folder.resolve("junk.bin");
        Files.write(junk, new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1, 2});
        assertThat(run("run", junk)).isEqualTo(2);
        assertThat(err.toString().lines()).hasSize(1);
    }

    @Test
    void withoutAWindowTheOpeningStoryIsDrawn() {
        var code = Windowless.draw("No display.", new PrintWriter(out), new PrintWriter(err, true));
        assertThat(code).isEqualTo(3);
        assertThat(err.toString().strip()).isEqualTo("No display.");
        assertThat(out.toString().lines()).hasSize(2).allMatch(path -> Files.exists(Path.of(path)));
    }
}
