package ringside.desktop;

import ringside.desktop.session.Session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// What the window opens on when nobody asked for a file: the recording of a real login that ships
/// with the program.
final class Opening {
    private static final String NAME = "su-login-alice.strace";

    private Opening() {}

    static void show(Session session) {
        session.openText(NAME, text());
    }

    private static String text() {
        var path = "/ringside/recordings/" + NAME;
        try (var in = Objects.requireNonNull(Opening.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
