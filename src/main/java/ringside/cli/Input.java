package ringside.cli;

import ringside.evidence.Content;
import ringside.evidence.Opened;
import ringside.evidence.Part;
import ringside.keyctl.Words;
import ringside.law.Lawful;
import ringside.rule.Machine;
import ringside.rule.Model;
import ringside.story.Shelf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/// Reads what a person named on the command line: a story, a recording or a picture that carries
/// one, `-` for standard input, or a story that ships with the program (`lesson:02-fork`).
///
/// Whatever is wrong with it becomes an [Unusable] of one sentence.
final class Input {
    static final String STDIN = "-";
    private static final int LARGEST = 256 << 20;

    private Input() {}

    static Opened.Shown open(String name) {
        return shown(Opened.of(name, bytes(name), machine()));
    }

    /// Several files that are one recording.
    static Opened.Shown together(List<String> names) {
        var parts = names.stream().map(Input::part).toList();
        return shown(Opened.together(parts, machine()));
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
    static Machine machine() {
        return Input.class.desiredAssertionStatus() ? new Lawful(Model.INSTANCE) : Model.INSTANCE;
    }

    private static Part part(String name) {
        return switch (Content.of(name, bytes(name))) {
            case Content.Text(var text) -> new Part(name, text);
            case Content.Nothing(var sentence) -> throw new Unusable(sentence);
        };
    }

    private static byte[] bytes(String name) {
        var shelf = Shelf.of(name);
        return shelf.isPresent() ? shipped(shelf.get(), name) : file(name);
    }

    private static byte[] shipped(Shelf shelf, String reference) {
        var asked = reference.substring(shelf.word().length() + 1);
        return shelf.find(asked)
                .flatMap(shelf::text)
                .orElseThrow(() -> unknown(shelf, asked))
                .getBytes(StandardCharsets.UTF_8);
    }

    /// That nothing on a shelf has this name, and what has.
    static Unusable unknown(Shelf shelf, String asked) {
        return new Unusable(
                "There is no %s %s; those that ship are %s."
                        .formatted(shelf.word(), asked, String.join(", ", shelf.names())));
    }

    /// The bytes of a file, or of standard input.
    static byte[] file(String name) {
        try (var in = stream(name)) {
            var bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST)
                throw new Unusable(
                        name + " is larger than " + (LARGEST >> 20) + " MB; cut it in two.");
            if (bytes.length == 0)
                throw new Unusable(
                        name
                                + ": line 1, column 1: expected a story or an strace recording; this is"
                                + " empty.");
            return bytes;
        } catch (NoSuchFileException e) {
            throw new Unusable(
                    "There is no file " + name + "; name a story or an strace recording.");
        } catch (AccessDeniedException e) {
            throw new Unusable(name + " cannot be read: permission denied.");
        } catch (InvalidPathException e) {
            throw new Unusable("No file can be called " + Words.quote(name) + ".");
        } catch (IOException e) {
            throw new Unusable(name + " cannot be read (" + e.getMessage() + ").");
        }
    }

    private static InputStream stream(String name) throws IOException {
        if (name.equals(STDIN)) return System.in;
        var path = Path.of(name);
        if (Files.isDirectory(path)) throw new Unusable(name + " is a folder; name a file in it.");
        return Files.newInputStream(path);
    }
}
