package ringside.desktop;

import ringside.desktop.session.Session;
import ringside.story.Shelf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

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
        book(argument)
                .ifPresentOrElse(
                        book -> begin(session, book), () -> session.open(Path.of(argument)));
    }

    /// A story that ships, by its full name.
    private record Book(Shelf shelf, String name) {
        String reference() {
            return shelf.word() + ":" + name;
        }
    }

    private static Optional<Book> book(String argument) {
        return Shelf.of(argument)
                .flatMap(shelf -> shelf.find(after(argument)).map(name -> new Book(shelf, name)));
    }

    /// Opens a lesson that ships.
    static void lesson(Session session, String name) {
        begin(session, new Book(Shelf.LESSON, name));
    }

    private static void begin(Session session, Book book) {
        session.openText(book.reference(), () -> book.shelf().text(book.name()).orElseThrow());
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
