package ringside.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Where the tests find recordings of real programs: those that ship, and smaller ones.
final class Recordings {
    static final String SU = "/ringside/recordings/su-login-alice.strace";
    static final String KINIT = "/ringside/recordings/kinit-persistent-alice.strace";

    private Recordings() {}

    /// The names of the recordings that only the tests have.
    static List<String> fixtures() {
        var folder = Recordings.class.getResource("/recordings");
        if (folder == null) throw new IllegalStateException("no folder of recordings");
        try (var files = Files.list(Path.of(folder.toURI()))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".strace"))
                    .map(name -> name.substring(0, name.lastIndexOf('.')))
                    .sorted()
                    .toList();
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static String fixture(String name) {
        return "/recordings/" + name + ".strace";
    }

    static String text(String path) {
        try (var in = Recordings.class.getResourceAsStream(path)) {
            if (in == null) throw new IllegalArgumentException("no recording " + path);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Recording read(String path) {
        return of(text(path));
    }

    static Recording of(String text) {
        return switch (StraceReader.read("test.strace", text)) {
            case Recording recording -> recording;
            case Unreadable(var line, var sentence) ->
                    throw new AssertionError("line " + line + ": " + sentence);
        };
    }

    static Entry only(String text) {
        List<Entry> entries = of(text).entries();
        if (entries.size() != 1) throw new AssertionError(entries.toString());
        return entries.getFirst();
    }
}
