package ringside.cli;

import ringside.evidence.Content;
import ringside.evidence.Opened;
import ringside.evidence.Part;
import ringside.law.Lawful;
import ringside.rule.Machine;
import ringside.rule.Model;
import ringside.story.Shelf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/// Reads what a person named on the command line: a story, a recording or a picture that carries
/// one, `-` for standard input, or a story that ships with the program (`lesson:02-fork`).
///
/// Whatever is wrong with it becomes an [Unusable] of one sentence.
final class Input {
    private static final String STDIN = "-";

    private Input() {}

    static Opened.Shown open(String name) {
        return shown(name, text(name));
    }

    /// Several files that are one recording.
    static Opened.Shown together(List<String> names) {
        var parts = names.stream().map(name -> new Part(name, text(name))).toList();
        return shown(Opened.together(parts, machine()));
    }

    private static Opened.Shown shown(String name, String text) {
        return shown(Opened.of(name, text, machine()));
    }

    private static Opened.Shown shown(Opened opened) {
        return switch (opened) {
            case Opened.Shown shown -> shown;
            case Opened.Refused(var sentence) -> throw new Unusable(sentence);
        };
    }

    /// A story that comes with the program.
    static Opened.Shown shipped(String resource) {
        try (var in = Input.class.getResourceAsStream(resource)) {
            if (in == null)
                throw new Unusable("This build lacks " + resource + "; build it again.");
            return shown(Opened.of(resource, in.readAllBytes(), machine()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// With assertions on, as in tests, every step is performed under the eyes of the law.
    private static Machine machine() {
        return Input.class.desiredAssertionStatus() ? new Lawful(Model.INSTANCE) : Model.INSTANCE;
    }

    private static String text(String name) {
        var shelf = Shelf.of(name);
        return shelf.isPresent() ? shipped(shelf.get(), name) : file(name);
    }

    private static String shipped(Shelf shelf, String reference) {
        var asked = reference.substring(shelf.word().length() + 1);
        return shelf.find(asked).flatMap(shelf::text).orElseThrow(() -> unknown(shelf, asked));
    }

    /// That nothing on a shelf has this name, and what has.
    static Unusable unknown(Shelf shelf, String asked) {
        return new Unusable(
                "There is no %s %s; those that ship are %s."
                        .formatted(shelf.word(), asked, String.join(", ", shelf.names())));
    }

    private static String file(String name) {
        try {
            var bytes =
                    name.equals(STDIN)
                            ? System.in.readAllBytes()
                            : Files.readAllBytes(Path.of(name));
            return switch (Content.of(name, bytes)) {
                case Content.Text(var text) -> text;
                case Content.Nothing(var sentence) -> throw new Unusable(sentence);
            };
        } catch (NoSuchFileException e) {
            throw new Unusable(
                    "There is no file " + name + "; name a story or an strace recording.");
        } catch (IOException e) {
            throw new Unusable(name + " cannot be read (" + e.getMessage() + ").");
        }
    }
}
