package ringside.image;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The image is a program like any other: it needs nothing beside its folder, passes arguments,
/// input and exit codes on, and says nothing that was not asked for.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "The script for Windows was never tried.")
class ImageTest {
    @TempDir private Path folder;

    private final Built built = Built.here();

    @Test
    void itSaysItsVersionAndNothingElse() throws Exception {
        var told = built.run(folder, "--version");
        assertThat(told.out()).startsWith("ringside ").hasLineCount(1);
        assertThat(told.err()).isEmpty();
        assertThat(told.code()).isZero();
    }

    @Test
    void exitCodesAndStandardInputPass() throws Exception {
        var story = folder.resolve("wrong.md");
        Files.writeString(
                story, "# Wrong\n\n```story\na = 1> keyctl newring a @s\nexpect refs %a 7\n```\n");
        assertThat(built.run(folder, "run", "lesson:02-fork").code()).isZero();
        assertThat(built.run(folder, "run", "wrong.md").code()).isEqualTo(1);
        assertThat(built.run(folder, "run", "missing.md").code()).isEqualTo(2);
        var piped =
                Built.ask(
                        folder,
                        Map.of("IMAGE", script().toString()),
                        "/bin/sh",
                        "-c",
                        "\"$IMAGE\" run - < wrong.md");
        assertThat(piped.code()).as(piped.err()).isEqualTo(1);
        assertThat(built.run(folder).code()).as("no display").isEqualTo(3);
    }

    @Test
    void oddNamesPassAsTheyAre() throws Exception {
        var lesson = built.run(folder, "lessons", "02-fork").out();
        var odd = "schlüssel 'und' $HOME *.md";
        var named =
                Built.ask(
                        folder,
                        Map.of("IMAGE", script().toString(), "LC_ALL", "C.UTF-8", "STORY", lesson),
                        "/bin/sh",
                        "-c",
                        "printf %s \"$STORY\" > '" + odd.replace("'", "'\\''") + "'; ls");
        assertThat(named.out()).contains(odd);
        for (var locale : List.of("C", "C.UTF-8")) {
            var run =
                    Built.ask(
                            folder,
                            Map.of("IMAGE", script().toString(), "LC_ALL", locale),
                            "/bin/sh",
                            "-c",
                            "\"$IMAGE\" run schl*");
            assertThat(run.err()).isEmpty();
            assertThat(run.code()).isZero();
        }
    }

    @Test
    void otherJavasAreNotListenedTo() throws Exception {
        var odd = Map.of("JAVA_TOOL_OPTIONS", "-Dx=1", "JAVA_HOME", "/nowhere", "CLASSPATH", "/x");
        assertThat(built.run(folder, odd, "--version").err()).isEmpty();
    }

    @Test
    void itMayBeMovedAndLinkedTo() throws Exception {
        var moved = folder.resolve("some where");
        var copied =
                Built.ask(
                        folder,
                        Map.of(),
                        "/bin/cp",
                        "-r",
                        built.root().toString(),
                        moved.toString());
        assertThat(copied.code()).as(copied.err()).isZero();
        var link = folder.resolve("rs");
        Files.createSymbolicLink(link, moved.resolve("bin/ringside"));
        var told = Built.ask(folder, Map.of(), link.toString(), "--version");
        assertThat(told.out()).startsWith("ringside ");
        assertThat(told.err()).isEmpty();
        assertThat(loaded(new Built(moved))).as("classes from the cache").isGreaterThan(90);
    }

    /// How many of a hundred classes come from what was learned in training.
    private long loaded(Built image) throws Exception {
        var log = folder.resolve("classes.log");
        image.run(folder, Map.of("RINGSIDE_JVM", "-Xlog:class+load:file=" + log), "lessons");
        var lines = Files.readAllLines(log);
        var learned = lines.stream().filter(line -> line.contains("shared objects file")).count();
        return 100 * learned / lines.size();
    }

    @Test
    void aSignalEndsIt() throws Exception {
        var process =
                new ProcessBuilder(
                                script().toString(), "explore", "--no-kernel", "--steps", "1000000")
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        Thread.sleep(1_500);
        process.destroy();
        assertThat(process.waitFor()).isEqualTo(143);
    }

    /// Modules are pinned in the build; what is missing is reached by nothing of ours.
    @Test
    void theModulesAreThoseThatJdepsFinds() throws Exception {
        var known = List.of("java.net.http", "java.scripting", "java.compiler", "not", "JDK");
        var listed =
                Built.ask(
                                folder,
                                Map.of(),
                                built.root().resolve("lib/ringside/runtime/bin/java").toString(),
                                "--list-modules")
                        .out()
                        .replaceAll("@\\S+", "")
                        .lines()
                        .toList();
        var jdeps = Path.of(System.getProperty("java.home"), "bin", "jdeps").toString();
        var program = built.root().resolve("lib/ringside/app/ringside.jar").toString();
        var found =
                Built.ask(
                        folder,
                        Map.of(),
                        jdeps,
                        "--multi-release=base",
                        "--ignore-missing-deps",
                        "--print-module-deps",
                        program);
        assertThat(found.code()).as(found.out() + found.err()).isZero();
        assertThat(found.out().strip().split(",", -1))
                .as("of %s", listed)
                .allMatch(module -> listed.contains(module) || known.contains(module));
    }

    @Test
    void whatASystemWantsToKnowIsThere() throws IOException, InterruptedException {
        var share = built.root().resolve("share");
        assertThat(Files.readString(share.resolve("man/man1/ringside.1")))
                .isEqualTo(built.run(folder, "man").out());
        assertThat(Files.readString(share.resolve("bash-completion/completions/ringside")))
                .isEqualTo(built.run(folder, "completion").out());
        try (Stream<Path> icons = Files.walk(share.resolve("icons"))) {
            var sizes = icons.filter(Files::isRegularFile).map(Path::toString).sorted().toList();
            assertThat(sizes).hasSizeGreaterThan(6).anyMatch(name -> name.endsWith(".svg"));
        }
        var entries = Arrays.asList("applications", "metainfo", "mime/packages", "doc/ringside");
        assertThat(entries).allMatch(name -> Files.isDirectory(share.resolve(name)));
    }

    private Path script() {
        return built.root().resolve("bin/ringside");
    }
}
