package ringside.desktop.session;

import ringside.album.Finish;
import ringside.album.Format;
import ringside.evidence.Opened;
import ringside.words.Tongue;
import ringside.words.Words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes a document of the step that is shown, or of the whole story, in the format that the
/// file's name asks for; SVG where it asks for none.
///
/// Law: nothing of the window gets into the file, neither theme nor selection nor zoom nor its
/// language; it is what the command line would write.
final class Export {
    private Export() {}

    static void write(Opened.Shown shown, Path path, Finish finish) throws IOException {
        var format = Format.of(path.toString()).orElse(Format.SVG);
        var document =
                Words.in(
                        Tongue.ENGLISH,
                        () -> format.write(shown, shown.timeline().cursor(), finish));
        Files.write(path, document);
    }
}
