package ringside.image;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// The image on a desktop: its entries are valid in the eyes of the desktop's own tools, and its
/// window opens on a real X server.
class DesktopTest {
    private static final String ID = "io.github.ringside.Ringside";
    private static final int FRAME = 60;

    @TempDir private Path folder;

    private final Built built = Built.here();

    @Test
    void theDesktopEntryIsValid() throws Exception {
        judge("desktop-file-validate", entry("applications/" + ID + ".desktop"));
    }

    @Test
    void theMetainfoIsValid() throws Exception {
        judge("appstreamcli", "validate", "--no-net", entry("metainfo/" + ID + ".metainfo.xml"));
    }

    @Test
    void theFileTypesAreValid() throws Exception {
        var mime = folder.resolve("mime/packages");
        Files.createDirectories(mime);
        var name = ID + ".xml";
        Files.copy(built.root().resolve("share/mime/packages").resolve(name), mime.resolve(name));
        judge("update-mime-database", folder.resolve("mime").toString());
        assertThat(Files.readString(folder.resolve("mime/globs2")))
                .contains("text/x-strace-recording:*.strace", "text/x-ringside-story:*.story.md");
    }

    @Test
    void theWindowOpensOnAnXServer() throws Exception {
        has("xvfb-run");
        if (!gtk()) Assumptions.abort("GTK 3 is not installed (Debian: libgtk-3-0).");
        var told = folder.resolve("told");
        var window =
                new ProcessBuilder(
                                "xvfb-run",
                                "-a",
                                "-s",
                                "-screen 0 1280x800x24",
                                built.root().resolve("bin/ringside").toString())
                        .redirectErrorStream(true)
                        .redirectOutput(told.toFile());
        window.environment().put("RINGSIDE_JVM", "-Dringside.timing=true -Dprism.order=sw");
        window.environment().put("XDG_CONFIG_HOME", folder.resolve("config").toString());
        var process = window.start();
        try {
            for (var second = 0; second < FRAME && Files.size(told) == 0; second++)
                process.waitFor(1, TimeUnit.SECONDS);
            assertThat(Files.readString(told)).startsWith("first frame after ");
        } finally {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
            process.waitFor();
        }
    }

    private static boolean gtk() {
        return Stream.of("/usr/lib", "/usr/lib64", "/lib")
                .map(Path::of)
                .anyMatch(DesktopTest::holdsGtk);
    }

    private static boolean holdsGtk(Path libraries) {
        try (var found = Files.find(libraries, 2, (file, _) -> file.endsWith("libgtk-3.so.0"))) {
            return found.findAny().isPresent();
        } catch (IOException | java.io.UncheckedIOException absent) {
            return false;
        }
    }

    private String entry(String name) {
        return built.root().resolve("share").resolve(name).toString();
    }

    private void judge(String program, String... words) throws Exception {
        has(program);
        var judged = Built.ask(folder, Map.of(), program, words);
        assertThat(judged.code()).as(judged.out() + judged.err()).isZero();
    }

    private static void has(String program) {
        for (var place : System.getenv().getOrDefault("PATH", "").split(":", -1))
            if (Files.isExecutable(Path.of(place, program))) return;
        Assumptions.abort(program + " is not installed.");
    }
}
