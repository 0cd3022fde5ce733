package ringside.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Where the tests find recordings of real programs: those that ship, and smaller ones.
final class Recordings {
    static final String SU = "/ringside/recordings/su-login-alice.strace";
    static final String KINIT = "/ringside/recordings/kinit-persistent-alice.strace";

    private Recordings() {}

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
