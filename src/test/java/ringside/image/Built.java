package ringside.image;

import org.junit.jupiter.api.Assumptions;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// The application image that `mvn package` made, started as a person starts it: by its script, in
/// a folder of its own, with an environment that knows no Java.
final class Built {
    private static final Path ROOT = Path.of("target", "ringside").toAbsolutePath();

    private final Path root;

    /// What a program printed, and the code that it ended with.
    record Ended(int code, String out, String err) {}

    Built(Path root) {
        this.root = root;
    }

    /// The image of this build; without one the test is skipped.
    static Built here() {
        if (!Files.exists(ROOT.resolve("bin/ringside")))
            Assumptions.abort("There is no target/ringside; `mvn package` makes it.");
        return new Built(ROOT);
    }

    Path root() {
        return root;
    }

    Ended run(Path folder, String... words) throws IOException, InterruptedException {
        return run(folder, Map.of(), words);
    }

    Ended run(Path folder, Map<String, String> more, String... words)
            throws IOException, InterruptedException {
        return ask(folder, more, root.resolve("bin/ringside").toString(), words);
    }

    /// Starts any program in the same bare environment.
    static Ended ask(Path folder, Map<String, String> more, String program, String... words)
            throws IOException, InterruptedException {
        var line = new ArrayList<>(List.of(program));
        line.addAll(List.of(words));
        var out = Files.createTempFile(folder, "out", "");
        var err = Files.createTempFile(folder, "err", "");
        var builder = new ProcessBuilder(line).directory(folder.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", "/usr/bin:/bin");
        builder.environment().putAll(more);
        builder.redirectOutput(out.toFile()).redirectError(err.toFile());
        var process = builder.start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) process.destroyForcibly();
        var code = process.waitFor();
        return new Ended(code, text(out), text(err));
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
