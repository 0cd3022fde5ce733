package ringside.desktop;

import ringside.desktop.session.Session;
import ringside.story.Shelf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;

/// What the window opens on: a file, a story that ships (`lesson:02-fork`), or, when nobody asked
/// for anything, the recording of a real login.
final class Opening {
    private static final String NAME = "su-login-alice.strace";

    private Opening() {}

    static void show(Session session) {
        session.openText(NAME, text());
    }

    /// Opens what somebody named at the start. What is on no shelf is looked for as a file, which
    /// says in its notice that there is none.
    static void named(Session session, String argument) {
        Shelf.of(argument)
                .flatMap(shelf -> shelf.find(after(argument)).flatMap(shelf::text))
                .ifPresentOrElse(
                        text -> begin(session, argument, text),
                        () -> session.open(Path.of(argument)));
    }

    /// Opens a lesson that ships.
    static void lesson(Session session, String name) {
        named(session, Shelf.LESSON.word() + ":" + name);
    }

    private static void begin(Session session, String name, String text) {
        session.openText(name, text);
        session.first();
    }

    private static String after(String reference) {
        return reference.substring(reference.indexOf(':') + 1);
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
