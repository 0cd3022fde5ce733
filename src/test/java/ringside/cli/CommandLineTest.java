package ringside.cli;

import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// A command line with what it prints, as the tests of commands share it.
abstract class CommandLineTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir private Path folder;

    /// The exit code; what was printed before is forgotten.
    int run(Object... words) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        var arguments = Arrays.stream(words).map(String::valueOf).toArray(String[]::new);
        return Commands.run(arguments, new PrintWriter(out), new PrintWriter(err));
    }

    String out() {
        return out.toString();
    }

    String err() {
        return err.toString();
    }

    Path folder() {
        return folder;
    }

    /// A file of this text.
    Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
