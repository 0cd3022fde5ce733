package ringside.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Where a document goes: a file, whose folders are made, or `-` for standard output.
final class Output {
    static final String STDOUT = "-";

    private Output() {}

    static void write(byte[] document, String to) {
        if (to.equals(STDOUT)) pipe(document);
        else write(document, Path.of(to));
    }

    static void write(byte[] document, Path to) {
        try {
            var folder = to.toAbsolutePath().getParent();
            if (folder != null) Files.createDirectories(folder);
            Files.write(to, document);
        } catch (IOException e) {
            throw new Unusable(to + " cannot be written (" + e.getMessage() + ").");
        }
    }

    /// A document is bytes: no character set and no line ending of the machine gets between.
    private static void pipe(byte[] document) {
        System.out.write(document, 0, document.length);
        System.out.flush();
        if (System.out.checkError()) throw new Unusable("Standard output cannot be written.");
    }
}
